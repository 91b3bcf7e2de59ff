using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Store;

/// <summary>
/// Stores the observations of one retrieval inside one transaction: what is new opens a row, what changed closes the old
/// row and opens another, what is the same is left alone, and what the retrieval no longer has is closed.
/// </summary>
/// <remarks>
/// The first retrieval of a vintage finds nothing to compare with and is appended without looking, a published row at a time.
/// </remarks>
internal sealed class ObservationWriter : IDisposable
{
    private readonly WordStore _words;
    private readonly ObservationCommands _commands;
    private readonly FigureNoteWriter _notes;
    private readonly FigurePartWriter _parts;
    private readonly ObservationAppender? _appender;
    private readonly bool _wasReadBefore;
    private RowLocator _position;

    /// <summary>Prepares to store one retrieval.</summary>
    /// <param name="transaction">The retrieval's own transaction.</param>
    /// <param name="vintageId">The vintage its figures belong to.</param>
    /// <param name="snapshot">The retrieval.</param>
    public ObservationWriter(SqliteTransaction transaction, long vintageId, StoredSnapshot snapshot)
    {
        _words = new WordStore(transaction);
        _wasReadBefore = snapshot.WasReadBefore;
        _commands = new ObservationCommands(transaction, vintageId, snapshot);
        _notes = new FigureNoteWriter(transaction, vintageId, snapshot.KnownFrom);
        _parts = new FigurePartWriter(transaction, vintageId, snapshot.KnownFrom);
        if (snapshot.WasReadBefore)
        {
            _commands.UndoEarlierReading();
            _notes.UndoEarlierReading();
            _parts.UndoEarlierReading();
        }

        _appender = _commands.HasAny() ? null : new ObservationAppender(transaction.Connection!, vintageId, snapshot);
    }

    /// <summary>Rows opened, closed and left alone so far.</summary>
    public StoreCounts Counts { get; } = new();

    /// <summary>Where the figure stands that was stored, or refused, last.</summary>
    public RowLocator Position => _appender?.Position ?? _position;

    /// <summary>Stores one observation, now or together with the others of its published row.</summary>
    /// <exception cref="SqliteException">The retrieval has the figure twice, or another selection of the same moment differs.</exception>
    public void Write(in Observation observation)
    {
        ObservationKey key = KeyOf(observation);
        KeyedObservation figure = new(key, observation);
        if (observation.Notes is { } notes)
        {
            _notes.Save(key, notes);
        }

        if (_appender is not null)
        {
            _appender.Add(figure);
            Counts.Opened++;
            return;
        }

        _position = observation.Locator;
        _commands.MarkSeen(key);
        switch (_commands.Current(key))
        {
            case null:
                _commands.Insert(figure);
                Counts.Opened++;
                break;
            case { } current when current.Equals(StoredFigure.Of(observation)):
                Counts.Unchanged++;
                break;
            default:
                _commands.Replace(figure);
                Counts.Opened++;
                Counts.Closed++;
                break;
        }
    }

    /// <summary>Stores a figure that was made from others, unless another delivery publishes it for the area itself.</summary>
    /// <exception cref="SqliteException">The retrieval has the figure twice.</exception>
    public void WriteMade(in Observation observation)
    {
        ObservationKey key = KeyOf(observation);
        if (_appender is null && _commands.IsPublishedElsewhere(key))
        {
            return;
        }

        _parts.Save(key, observation.Parts!);
        Write(observation);
        Counts.Made++;
    }

    /// <summary>Stores what is left and closes what the retrieval no longer has; call after the last observation.</summary>
    /// <exception cref="SqliteException">The retrieval has a figure twice.</exception>
    public void CloseVanished()
    {
        if (_appender is not null)
        {
            _appender.Flush();
        }
        else
        {
            Counts.Closed += _commands.CloseUnseen();
        }

        if (_wasReadBefore || Counts.Opened + Counts.Closed > 0)
        {
            _commands.CountChange();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _appender?.Dispose();
        _commands.Dispose();
    }

    private ObservationKey KeyOf(in Observation observation) => new(
        _words.Population(observation.Population),
        _words.Area(observation.Area, observation.DivisionYear),
        observation.ReferenceYear,
        _words.Indicator(observation.Indicator));
}
