using System.Reflection;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>Every class of words says everything in both languages, and not the same thing by oversight.</summary>
internal sealed class BothWordingsTests
{
    // Words that are spelt alike in Dutch and English.
    private static readonly HashSet<string> _alike = new(StringComparer.Ordinal) { "Downloads", "SourceLabel", "Indicator", "Dataset", "PrivacyHeading", "MetadataSheet", "IndicatorRow", "StaysEnglish" };

    private static IEnumerable<PropertyInfo> Classes() => typeof(ReportWords).GetProperties()
        .Where(one => one.PropertyType.IsClass && one.PropertyType.Namespace!.Equals(typeof(ReportWords).Namespace, StringComparison.Ordinal));

    [TestCaseSource(nameof(Classes))]
    public void Every_fixed_text_differs_between_the_languages_and_is_never_empty(PropertyInfo words)
    {
        object dutch = words.GetValue(Wordings.Dutch)!;
        object english = words.GetValue(Wordings.English)!;
        foreach (PropertyInfo text in words.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(one => one.PropertyType == typeof(string) && !one.Name.Equals("StaysDutch", StringComparison.Ordinal)))
        {
            (string nl, string en) = ((string)text.GetValue(dutch)!, (string)text.GetValue(english)!);
            Assert.That((nl, en), Is.Not.EqualTo((string.Empty, string.Empty)), text.Name);
            Assert.That(en, _alike.Contains(text.Name) ? Is.Not.Empty : Is.Not.EqualTo(nl), text.Name);
        }
    }

    [TestCaseSource(nameof(Classes))]
    public void Every_value_of_an_enumeration_has_a_text_in_each_language(PropertyInfo words)
    {
        foreach (MethodInfo method in words.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsWordOfValue))
        {
            foreach (object value in Enum.GetValues(method.GetParameters()[0].ParameterType))
            {
                string nl = (string)method.Invoke(words.GetValue(Wordings.Dutch), [value])!;
                string en = (string)method.Invoke(words.GetValue(Wordings.English), [value])!;
                Assert.That((nl.Length, en.Length), Is.Not.EqualTo((0, 0)), $"{method.Name} {value}");
                Assert.That(nl.Length == 0, Is.EqualTo(en.Length == 0), $"{method.Name} {value}: one language says nothing");
            }
        }
    }

    [Test]
    public void Gaps_and_kinds_keep_words_of_their_own_in_English()
    {
        Assert.That(Enum.GetValues<FigureGap>().Select(Wordings.English.Gap.Short), Is.Unique.And.All.Not.Match("[0-9]"));
        Assert.That(Enum.GetValues<FigureGap>().Select(Wordings.English.Gap.Phrase), Is.Unique);
        Assert.That(Enum.GetValues<FigureKind>().Select(Wordings.English.Kind.Name), Is.Unique);
        Assert.That(Enum.GetValues<FigureKind>().Select(Wordings.English.Kind.Meaning), Is.Unique);
        Assert.That(Enum.GetValues<AreaKind>().Select(Wordings.English.Spreadsheet.Level), Is.Unique);
    }

    [Test]
    public void English_numbers_have_points_commas_a_real_minus_and_English_dates()
    {
        ReportNumbers numbers = Wordings.English.Numbers;
        string[] texts =
        [
            numbers.OneDecimal(15.2), numbers.OneDecimal(-1234.5), numbers.Whole(1234567), numbers.Date(new DateOnly(2026, 11, 22)),
            numbers.Interval(new FigureInterval(18.2, 23.7), 0, "%"), numbers.WithUnit("64", "jaar"), numbers.PercentagePoints(2.5),
            numbers.AtLeastOneDecimal(12), numbers.Count(1234),
        ];
        Assert.That(
            string.Join('|', texts).Replace('\u00A0', '_'),
            Is.EqualTo("15.2|−1,234.5|1,234,567|22_November_2026|18–24%|64_years|2.5_percentage_points|12.0|1,234"));
    }

    [TestCase(UnknownKind.GoalsWithoutIndicator, 1, "1 operational goal has no indicator. This monitor does not show whether it is coming closer.")]
    [TestCase(UnknownKind.GoalsWithoutIndicator, 2, "2 operational goals have no indicator. This monitor does not show whether they are coming closer.")]
    [TestCase(UnknownKind.SingleMeasurement, 2, "For 2 indicators there is a single measurement, which cannot show a trend.")]
    [TestCase(UnknownKind.NeighbourhoodsWithGaps, 1, "For 1 neighbourhood, the source did not publish part of the figures for 2020.")]
    [TestCase(UnknownKind.PopulationsWithoutNewestYear, 2, "For 2 age groups there are no figures for 2020.")]
    public void What_is_not_known_has_its_own_English_sentence(UnknownKind kind, int count, string expected) =>
        Assert.That(Wordings.English.Unknown.Sentence(new Unknown(kind, [.. Enumerable.Repeat("name", count)], 2020)), Is.EqualTo(expected));

    private static bool IsWordOfValue(MethodInfo method) =>
        method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType.IsEnum: true }];
}
