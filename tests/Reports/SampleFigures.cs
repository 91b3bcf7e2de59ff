using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>Severe loneliness of adults (18+) in 2012, 2016 and 2020: RIVM StatLine 50090NED, CC BY 4.0.</summary>
internal static class SampleFigures
{
    private static readonly string[] _priorities =
    [
        "BU09350201", "BU09350202", "BU09350203", "BU09350204", "BU09350205", "BU09350207", "BU09350300", "BU09350402",
        "BU09350403", "BU09350404",
    ];

    private const string Lines = """
        NL01;Nederland;8.6;10.1;11.2
        GM0935;Maastricht;11.1;13.9;15.2
        WK093500;Centrum;10.4;12.8;15.9
        BU09350000;Binnenstad;9.9;12.0;15.8
        BU09350001;Jekerkwartier;9.6;11.8;15.1
        BU09350002;Kommelkwartier;9.7;12.4;15.7
        BU09350003;Statenkwartier;11.5;15.0;17.2
        BU09350004;Boschstraatkwartier;11.3;13.8;17.0
        BU09350005;Sint Maartenspoort;12.9;16.1;17.9
        BU09350006;Wyck;9.2;11.0;14.4
        WK093501;Buitenwijk Zuidwest;7.4;9.1;10.4
        BU09350100;Villapark;6.9;8.6;9.9
        BU09350101;Jekerdal;7.9;9.1;10.0
        BU09350102;Biesland;7.4;8.6;12.5
        BU09350103;Campagne;8.4;10.2;10.0
        BU09350104;Wolder;7.1;9.8;9.5
        BU09350105;Sint Pieter;6.4;7.4;8.8
        WK093502;Buitenwijk West;12.8;16.0;16.6
        BU09350200;Brusselsepoort;12.2;16.2;17.2
        BU09350201;Mariaberg;14.1;17.7;19.6
        BU09350202;Belfort;8.6;11.3;12.9
        BU09350203;Pottenberg;16.6;20.1;21.0
        BU09350204;Malpertuis;17.3;20.6;19.2
        BU09350205;Caberg;15.7;19.0;19.5
        BU09350206;Oud-Caberg;10.4;11.8;13.0
        BU09350207;Malberg;14.6;16.9;17.0
        BU09350208;Dousberg-Hazendans;6.4;8.1;9.8
        BU09350209;Daalhof;10.6;14.3;14.2
        WK093503;Buitenwijk Noordwest;11.3;13.8;15.6
        BU09350300;Boschpoort;11.5;14.2;16.0
        BU09350301;Bosscherveld;12.7;14.1;15.5
        BU09350302;Frontenkwartier;10.6;13.0;14.9
        BU09350303;Belvédère;13.6;10.8;14.3
        BU09350304;Lanakerveld;7.7;10.3;11.2
        WK093504;Buitenwijk Oost;11.2;14.1;15.6
        BU09350400;Wyckerpoort;12.3;15.0;17.0
        BU09350401;Heugemerveld;12.2;15.6;16.9
        BU09350402;Wittevrouwenveld;13.5;16.7;18.6
        BU09350403;Nazareth;15.7;18.8;20.0
        BU09350404;Limmel;11.4;16.3;16.4
        BU09350405;Scharn;9.1;11.3;13.2
        BU09350406;Amby;7.3;10.0;11.6
        WK093505;Buitenwijk Noordoost;7.8;10.7;12.4
        BU09350500;Beatrixhaven;17.2;12.9;14.0
        BU09350501;Borgharen;7.9;11.0;13.0
        BU09350502;Itteren;7.5;10.0;11.3
        BU09350503;Meerssenhoven;5.8;9.0;11.4
        WK093506;Buitenwijk Zuidoost;10.3;13.2;13.6
        BU09350600;Randwyck;10.4;12.4;13.4
        BU09350601;Heugem;10.2;13.3;13.7
        BU09350602;Heer;10.2;13.2;13.7
        BU09350603;De Heeg;11.1;14.1;14.3
        BU09350604;Vroendaal;5.7;8.3;9.1
        """;

    /// <summary>Area and its three figures, districts each followed by their neighbourhoods.</summary>
    public static IReadOnlyList<(AreaLabel Area, IReadOnlyList<double> Values)> Rows { get; } =
        [.. Lines.Split('\n', StringSplitOptions.TrimEntries).Select(Row)];

    private static (AreaLabel Area, IReadOnlyList<double> Values) Row(string line)
    {
        string[] cells = line.Split(';');
        AreaKind kind = cells[0][..2] switch
        {
            "NL" => AreaKind.Country,
            "GM" => AreaKind.Municipality,
            "WK" => AreaKind.District,
            _ => AreaKind.Neighbourhood,
        };
        return (
            new AreaLabel(cells[0], cells[1], kind, _priorities.Contains(cells[0], StringComparer.Ordinal)),
            [.. cells[2..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))]);
    }
}
