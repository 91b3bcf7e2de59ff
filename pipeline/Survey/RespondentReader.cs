using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Survey;

/// <summary>Reads a file with one respondent a row and adds their answers up; keeps nothing of any of them.</summary>
internal sealed class RespondentReader
{
    private const int MostPlaces = 25;

    private readonly FileLayout _layout;
    private readonly SourceTable _table;
    private readonly RespondentPopulations _populations;
    private readonly RespondentHomes _homes;
    private readonly IReadOnlyList<AnswerCodes> _questions;
    private readonly FileNumber _numbers;
    private readonly int _areaColumn;
    private readonly int _weightColumn;
    private readonly int? _peopleColumn;

    /// <summary>Prepares to read the files of a dataset.</summary>
    public RespondentReader(MonitorCatalogue catalogue, DeclaredLayout layout, SourceTable table, RespondentHomes homes)
    {
        _table = table;
        _homes = homes;
        _layout = catalogue.DroppedFiles.ToFileLayout(layout, table.DivisionYear);
        _numbers = new FileNumber(DroppedFileCatalogue.DecimalMarkOf(layout), null);
        _populations = RespondentPopulations.Of(catalogue, table.TableId);
        _areaColumn = RespondentRows.NumberOf(_layout, FileColumnRole.Area)!.Value;
        _weightColumn = RespondentRows.NumberOf(_layout, FileColumnRole.Weight)!.Value;
        _peopleColumn = RespondentRows.NumberOf(_layout, FileColumnRole.Population);
        _questions =
        [
            .. catalogue.DroppedFiles.QuestionsOf(table.TableId).Select(question => new AnswerCodes(question, ColumnOf(question.Column), _numbers)
            {
                Unit = catalogue.Indicators.First(indicator => string.Equals(indicator.Id, question.IndicatorId, StringComparison.Ordinal)).Unit,
            }),
        ];
    }

    /// <summary>Reads a file to its end.</summary>
    /// <exception cref="UnusableRespondentsException">It cannot be used.</exception>
    /// <exception cref="RefusedFileException">It cannot be read.</exception>
    public RespondentTallies Read((FileContext Context, Func<Stream> Open) file, CancellationToken stop)
    {
        RespondentTallies tallies = new();
        Dictionary<RespondentFaultKind, List<(int Row, string Column)>> faults = [];
        double weights = 0;
        double unplaced = 0;
        using RespondentRows rows = RespondentRows.Open(file, _layout);
        while (rows.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (IsLeftOut(rows) || Weight(rows, faults) is not { } weight || People(rows, faults) is not { } people)
            {
                continue;
            }

            weights += weight;
            IReadOnlyList<string> areas = _homes.Of(rows.Area(_areaColumn));
            unplaced += areas.Count == 0 ? weight : 0;
            if (areas.Count == 0)
            {
                tallies.Unplaced++;
                Note(faults, RespondentFaultKind.Home, rows, _areaColumn);
            }

            Add(tallies, rows, (areas, people, weight), faults);
        }

        Require(file.Context.FileName, faults, (weights, unplaced), tallies);
        return tallies;
    }

    private void Add(
        RespondentTallies tallies,
        RespondentRows rows,
        (IReadOnlyList<string> Areas, IReadOnlyList<string> People, double Weight) respondent,
        Dictionary<RespondentFaultKind, List<(int Row, string Column)>> faults)
    {
        tallies.Respondents += respondent.Areas.Count > 0 ? 1 : 0;
        foreach (AnswerCodes question in _questions)
        {
            Answer answer = question.Read(rows.Text(question.Column), rows.Cell(question.Column));
            if (answer.Kind == AnswerKind.Unknown)
            {
                Note(faults, RespondentFaultKind.Answer, rows, question.Column);
            }
            else if (answer.Kind != AnswerKind.NotAsked)
            {
                AddEverywhere(tallies, question.Question.IndicatorId, respondent, answer);
            }
        }
    }

    private void AddEverywhere(
        RespondentTallies tallies, string indicator, (IReadOnlyList<string> Areas, IReadOnlyList<string> People, double Weight) respondent, Answer answer)
    {
        foreach (string area in respondent.Areas)
        {
            foreach (string people in respondent.People)
            {
                WeightedTally tally = tallies.Of(new FigureKey(indicator, area, people, _table.FixedPeriod!.Value));
                if (answer.Kind == AnswerKind.Valid)
                {
                    tally.Add(respondent.Weight, answer.Value);
                }
                else
                {
                    tally.AddMissing(respondent.Weight);
                }
            }
        }
    }

    private bool IsLeftOut(RespondentRows rows) =>
        _peopleColumn is { } column && _layout.PeopleLeftOut.Contains(rows.Text(column), StringComparer.Ordinal);

    private double? Weight(RespondentRows rows, Dictionary<RespondentFaultKind, List<(int Row, string Column)>> faults)
    {
        if (_numbers.TryParse(rows.Cell(_weightColumn), out double weight) && weight >= 0)
        {
            return weight;
        }

        Note(faults, RespondentFaultKind.Weight, rows, _weightColumn);
        return null;
    }

    private IReadOnlyList<string>? People(RespondentRows rows, Dictionary<RespondentFaultKind, List<(int Row, string Column)>> faults)
    {
        IReadOnlyList<string>? people = _populations.Find(_peopleColumn is { } column ? rows.Text(column) : RespondentPopulations.Everybody);
        if (people is null)
        {
            Note(faults, RespondentFaultKind.People, rows, _peopleColumn!.Value);
        }

        return people;
    }

    // Positions only: what stands there is an answer of a person.
    private void Note(
        Dictionary<RespondentFaultKind, List<(int Row, string Column)>> faults, RespondentFaultKind kind, RespondentRows rows, int column)
    {
        if (!faults.TryGetValue(kind, out List<(int Row, string Column)>? places))
        {
            places = [];
            faults.Add(kind, places);
        }

        if (places.Count < MostPlaces)
        {
            places.Add((rows.RowNumber, _layout.Columns[column].Name));
        }
    }

    private void Require(
        string fileName, Dictionary<RespondentFaultKind, List<(int Row, string Column)>> faults, (double All, double Unplaced) weights, RespondentTallies tallies)
    {
        foreach (RespondentFaultKind kind in faults.Keys.Where(kind => kind != RespondentFaultKind.Home).Order())
        {
            throw new UnusableRespondentsException(_table.SourceId, fileName, kind, faults[kind]);
        }

        if (weights.All <= 0)
        {
            throw new UnusableRespondentsException(_table.SourceId, fileName, RespondentFaultKind.NoWeight, []);
        }

        if (weights.Unplaced > _homes.MaximumUnplaced * weights.All)
        {
            throw new UnusableRespondentsException(_table.SourceId, fileName, RespondentFaultKind.Home, faults[RespondentFaultKind.Home])
            {
                Unplaced = (tallies.Unplaced, tallies.Respondents + tallies.Unplaced, weights.Unplaced / weights.All, _homes.MaximumUnplaced),
            };
        }
    }

    private int ColumnOf(string title) => _layout.Columns.ToList().FindIndex(column => string.Equals(column.Name, title, StringComparison.Ordinal));
}
