using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Survey;
using Monitoring.Sources;
using Monitoring.Sources.Files;
using Monitoring.Sources.SurveyFigures;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Reads the figures of one dataset that people drop, with the respondents behind them.</summary>
internal sealed class FileFigures
{
    private static readonly Dictionary<SpecialMeaning, MissingReason> _reasons = new()
    {
        [SpecialMeaning.BelowMinimum] = MissingReason.NotPublished,
        [SpecialMeaning.Censored] = MissingReason.Confidential,
        [SpecialMeaning.NotApplicable] = MissingReason.NotApplicable,
        [SpecialMeaning.Unanswered] = MissingReason.NotPublished,
        [SpecialMeaning.Unknown] = MissingReason.NotPublished,
    };

    private const double ConfidenceLevel = 0.95;

    private static readonly int _remarks = SurveyFigureColumns.All.ToList().IndexOf(SurveyFigureColumns.Remarks);

    private readonly FileNumber _numbers;
    private readonly Dictionary<string, MissingReason> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<double, MissingReason> _byNumber = [];
    private readonly SuppressionProfile? _profile;
    private int _longestMark;
    private bool _isEstimatedHere;

    private FileFigures(DeclaredLayout layout, IEnumerable<SpecialValue> specials, SuppressionProfile? profile)
    {
        PeriodForm = layout.DateForm;
        _profile = profile;
        _numbers = new FileNumber(DroppedFileCatalogue.DecimalMarkOf(layout), ThousandsOf(layout.ThousandsMark));
        foreach (SpecialValue special in specials)
        {
            _byText[special.Text] = _reasons[special.Meaning];
            _longestMark = Math.Max(_longestMark, special.Text.Length);
            if (new FileNumber('.', null).TryParse(Encoding.UTF8.GetBytes(special.Text), out double number))
            {
                _byNumber[number] = _reasons[special.Meaning];
            }
        }
    }

    /// <summary>How the period is written.</summary>
    public PeriodForm PeriodForm { get; }

    /// <summary>How a dataset is read; null when its figures do not come from dropped files.</summary>
    public static FileFigures? Of(DroppedFileCatalogue catalogue, string tableId) => catalogue.LayoutOf(tableId) switch
    {
        null => null,
        { Shape: FileShape.Respondents } layout => OfEstimates(layout),
        { } layout => new FileFigures(layout, catalogue.SpecialsOf(layout), catalogue.ProfileOf(layout)),
    };

    // Figures estimated here are in a form of our own, and what may not be shown was hidden before they were archived.
    private static FileFigures OfEstimates(DeclaredLayout layout)
    {
        FileFigures figures = new(
            layout with { DecimalMark = NumberMark.Point, ThousandsMark = NumberMark.None, DateForm = PeriodForm.Year }, [], null);
        figures._byText[SurveyFigureColumns.Hidden] = MissingReason.Suppressed;
        figures._longestMark = SurveyFigureColumns.Hidden.Length;
        figures._isEstimatedHere = true;
        return figures;
    }

    /// <summary>What the current row says of its figure besides the numbers; none for files of others.</summary>
    public FigureFlags FlagsOf(PublishedRowReader reader) => RemarksOf(reader) ?? FigureFlags.None;

    /// <summary>Reads a figure of the current row.</summary>
    public FileFigure Read(PublishedRowReader reader, TopicBinding topic)
    {
        ReadOnlySpan<byte> cell = reader.Cell(topic.ColumnNumber).Trim((byte)' ');
        if (cell.IsEmpty)
        {
            return FileFigure.Blank;
        }

        if (ReasonOf(cell) is { } mark)
        {
            return FileFigure.Of(new ObservedValue.Withheld(mark));
        }

        if (RemarksOf(reader) is null)
        {
            return FileFigure.Unreadable(
                $"has a remark ({SurveyFigureColumns.Remarks}) that this program does not write", "Read the respondents' file again.");
        }

        if (!_numbers.TryParse(cell, out double value))
        {
            return FileFigure.Unreadable(
                "is no number as the layout writes it, nor one of its special values",
                "Compare decimal mark, thousands mark and special values with layouts.csv; correct it or ask the supplier.");
        }

        bool isPercentage = string.Equals(topic.Indicator.Unit, UnitRange.Percent, StringComparison.Ordinal);
        return UnitRange.Allows(topic.Indicator.Unit, value)
            ? WithRespondents(reader, topic.ColumnNumber, value, isPercentage)
            : FileFigure.Unreadable(
                $"is outside {UnitRange.Of(topic.Indicator.Unit)!.Words}", "Ask the supplier; a special value must stand in special_values.csv.");
    }

    /// <summary>A figure that somebody decided on, held against the supplier's minimum like any other; without respondents that can be read it is withheld.</summary>
    public ObservedValue? Decided(PublishedRowReader reader, TopicBinding topic, ObservedValue? decided)
    {
        if (decided is not ObservedValue.Measured measured || !reader.HasSampleSize(topic.ColumnNumber))
        {
            return decided;
        }

        bool isPercentage = string.Equals(topic.Indicator.Unit, "%", StringComparison.Ordinal);
        double? respondents = TryCount(reader.SampleSizeCell(topic.ColumnNumber), out double? count) && (count is null || double.IsInteger(count.Value))
            ? count
            : null;
        return _profile is not null && PrimarySuppression.Withholds(_profile, isPercentage ? measured.Value : null, respondents)
            ? new ObservedValue.Withheld(MissingReason.Suppressed)
            : measured with { SampleSize = (int?)respondents };
    }

    private FileFigure WithRespondents(PublishedRowReader reader, int column, double value, bool isPercentage)
    {
        if (!TryCount(reader.SampleSizeCell(column), out double? respondents) || respondents is { } n && !double.IsInteger(n))
        {
            return FileFigure.Unreadable("has a number of respondents that is no whole number", "Correct it or ask the supplier.");
        }

        if (!TryCount(reader.WeightedBaseCell(column), out double? weights))
        {
            return FileFigure.Unreadable("has a weighted base that is no number", "Correct it or ask the supplier.");
        }

        bool isWithheld = _profile is not null && reader.HasSampleSize(column)
            && PrimarySuppression.Withholds(_profile, isPercentage ? value : null, respondents);
        return FileFigure.Of(isWithheld
            ? new ObservedValue.Withheld(MissingReason.Suppressed)
            : new ObservedValue.Measured(value, IntervalOf(reader, column), (int?)respondents) { WeightedBase = weights });
    }

    // Null for words that are none of ours.
    private FigureFlags? RemarksOf(PublishedRowReader reader) =>
        !_isEstimatedHere ? FigureFlags.None
        : SurveyFlags.TryRead(Encoding.UTF8.GetString(reader.Cell(_remarks)), out FigureFlags flags) ? flags
        : null;

    // Only figures that were estimated here have margins, and those lie about their value.
    private ConfidenceInterval? IntervalOf(PublishedRowReader reader, int column) =>
        reader.HasMargins
        && _numbers.TryParse(reader.LowerCell(column), out double lower)
        && _numbers.TryParse(reader.UpperCell(column), out double upper)
            ? new ConfidenceInterval(lower, upper, ConfidenceLevel)
            : null;

    // Blank, or a special value in its place, is not known; that is no fault of the row.
    private bool TryCount(ReadOnlySpan<byte> cell, out double? count)
    {
        count = null;
        ReadOnlySpan<byte> text = cell.Trim((byte)' ');
        if (text.IsEmpty || ReasonOf(text) is not null)
        {
            return true;
        }

        bool isCount = _numbers.TryParse(text, out double number) && number is >= 0 and <= int.MaxValue;
        count = isCount ? number : null;
        return isCount;
    }

    // Also -99997,0 and -99997.00, which programs write for the same special number.
    private MissingReason? ReasonOf(ReadOnlySpan<byte> text)
    {
        if (text.Length <= _longestMark && _byText.TryGetValue(Encoding.UTF8.GetString(text), out MissingReason reason))
        {
            return reason;
        }

        return text[0] == (byte)'-' && _numbers.TryParse(text, out double number) && _byNumber.TryGetValue(number, out reason)
            ? reason
            : null;
    }

    private static char? ThousandsOf(NumberMark mark) => mark switch
    {
        NumberMark.Comma => ',',
        NumberMark.Point => '.',
        NumberMark.Space => ' ',
        _ => null,
    };
}
