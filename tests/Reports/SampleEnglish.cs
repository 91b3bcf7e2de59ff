using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>The sample site in English: the texts that the catalogue would give, on the same figures.</summary>
internal static class SampleEnglish
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["Nederland"] = "Netherlands",
        ["18 jaar en ouder"] = "18 years and over",
        ["volwassenen (18 jaar en ouder)"] = "adults (18 and over)",
        ["18 tot en met 64 jaar"] = "18 to 64 years",
        ["inwoners van 18 tot en met 64 jaar"] = "adults aged 18 to 64",
        ["65 jaar en ouder"] = "65 years and over",
        ["65-plussers"] = "people aged 65 and over",
        ["Ernstig of zeer ernstig eenzaam"] = "Severe or very severe loneliness",
        ["waren"] = "were",
        ["ernstig of zeer ernstig eenzaam"] = "severely or very severely lonely",
        ["Fietst naar school of werk"] = "Cycles to school or work",
        ["fietsten"] = "cycled",
        ["naar school of werk"] = "to school or work",
        ["Aandeel dat naar school of werk fietst"] = "Share of people who cycle to school or work",
        ["Aandeel met een score van 9 of hoger op 11 vragen over gemis aan contact"] =
            "Share of people with a score of 9 or higher on 11 questions about missing contact",
        ["De nulmeting van het plan is 2024; dat jaar zit niet in deze tabel."] =
            "The baseline of the plan is 2024; that year is not in this table.",
        ["Sociale basis"] = "Social foundation",
        ["Ernstige eenzaamheid afgenomen"] = "Severe loneliness reduced",
        ["Ongedwongen ontmoeten in buurt en stad"] = "Meeting others informally in neighbourhood and city",
        ["Transformatie naar toekomstbestendige zorg"] = "Transformation to future-proof care",
        ["Regie in het sociale domein op de gevolgen van de transformatie"] =
            "Direction in social services over the consequences of the transformation",
        ["Regie in het sociale domein"] = "Direction in social services",
        ["Bestaanszekerheid"] = "Security of livelihood",
        ["Prioriteitswijken Maastricht Sport, Noordoost"] = "Priority neighbourhoods of Maastricht Sport, Noordoost",
        ["Lager dan in 2024"] = "Lower than in 2024",
        ["doel 2030: lager dan in 2024"] = "target 2030: lower than in 2024",
        ["Het document noemt geen getal."] = "The document gives no number.",
        ["‘Aantoonbaar’ is onze lezing."] = "‘Demonstrable’ is our reading.",
        ["corona"] = "coronavirus",
        ["In 2020 golden coronamaatregelen. Dat kan de antwoorden hebben gekleurd."] =
            "In 2020 there were coronavirus measures. They may have coloured the answers.",
        [SampleSite.TableTitle] = "RIVM, Health by district and neighbourhood 2012/2016/2020 (50090NED)",
    };

    /// <summary>The site with a number of districts, 1 to 7.</summary>
    public static SiteModel Create(int districts = 7)
    {
        SiteModel model = new Retelling(_words).Of(SampleSite.Create(districts));
        return model with { Frame = model.Frame with { Language = ReportLanguage.English } };
    }
}
