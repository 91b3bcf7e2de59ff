using System.Text.Json;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Store;

/// <summary>What a newer edition of a publication withholds is withheld in its older editions too.</summary>
/// <remarks>
/// <para>
/// Per area, population, topic and year; in every year when the newer edition has cells of the topic and none has a
/// number; for a topic that it lacks when it has no number for that area and population at all. What is withheld for a
/// whole population is withheld for its parts. A provider withholds an area because few people live there, and that
/// held for the earlier years as well.
/// </para>
/// <para>
/// Of several newer editions the newest that has the area decides when it has no number for it, else the newest that has
/// the topic. Areas of two divisions are the same when their codes are. The rule is one query, and so says the same
/// to who reads a few areas, to who reads them as they were known before, and to the list that the views show.
/// </para>
/// </remarks>
internal sealed class NewerEditionRule
{
    /// <summary>
    /// Common table expressions to put before a statement. <c>withholding</c> has the keys of figures with a number, current
    /// or replaced, and <c>because_vintage_id</c>; <c>place</c> has the areas looked at.
    /// </summary>
    /// <remarks>
    /// Parameters: <c>@editions</c>, <c>@wholes</c>, <c>@areas</c> (a JSON list of codes; null for all), and <c>@knownAt</c>,
    /// the moment (Unix seconds) as known at which editions decide. Figures of a publication with one edition are not looked at.
    /// </remarks>
    public const string Sql =
        """
        WITH edition AS MATERIALIZED (
            SELECT e.value ->> 'publication' AS publication, e.value ->> 'rank' AS rank, v.vintage_id
            FROM json_each(@editions) e
            JOIN source s ON s.name = e.value ->> 'source'
            JOIN vintage v ON v.source_id = s.source_id AND v.name = e.value ->> 'table'
            WHERE EXISTS (SELECT 1 FROM observation o WHERE o.vintage_id = v.vintage_id)
        ),
        place AS MATERIALIZED (
            SELECT area_id, MIN(area_id) OVER (PARTITION BY code) AS place_id
            FROM area
            WHERE @areas IS NULL OR code IN (SELECT value FROM json_each(@areas))
        ),
        -- Numbers, and cells that the provider keeps back (reasons 0 and 1); a question that was not asked is neither.
        cell AS NOT MATERIALIZED (
            SELECT e.publication, e.rank, e.vintage_id, o.population_id, p.place_id, o.indicator_id, o.reference_year,
                   o.value IS NOT NULL AS has_number
            FROM edition e CROSS JOIN population q CROSS JOIN place p CROSS JOIN observation o
            WHERE EXISTS (SELECT 1 FROM edition older WHERE older.publication = e.publication AND older.rank > e.rank)
            AND o.vintage_id = e.vintage_id AND o.population_id = q.population_id AND o.area_id = p.area_id
            AND o.known_from <= @knownAt AND (o.known_to IS NULL OR o.known_to > @knownAt)
            AND (o.value IS NOT NULL OR o.missing_reason_id IN (0, 1))
        ),
        topic AS MATERIALIZED (
            SELECT publication, rank, vintage_id, population_id, place_id, indicator_id, MAX(has_number) AS has_number
            FROM cell
            GROUP BY publication, rank, vintage_id, population_id, place_id, indicator_id
        ),
        -- Of each area, and of each topic of it, the newest edition comes first and decides.
        deciding_area AS (
            SELECT *, ROW_NUMBER() OVER (PARTITION BY publication, population_id, place_id ORDER BY rank) AS turn
            FROM (SELECT publication, rank, vintage_id, population_id, place_id, MAX(has_number) AS has_number
                  FROM topic
                  GROUP BY publication, rank, vintage_id, population_id, place_id)
        ),
        deciding_topic AS MATERIALIZED (
            SELECT *, ROW_NUMBER() OVER (PARTITION BY publication, population_id, place_id, indicator_id ORDER BY rank) AS turn
            FROM topic
        ),
        -- In every year, of every topic (null) or of one.
        withheld_wholly AS (
            SELECT publication, rank, vintage_id, population_id, place_id, NULL AS indicator_id, 0 AS later
            FROM deciding_area WHERE turn = 1 AND has_number = 0
            UNION ALL
            SELECT publication, rank, vintage_id, population_id, place_id, indicator_id, 1
            FROM deciding_topic WHERE turn = 1 AND has_number = 0
        ),
        -- In one year, of a topic that has numbers in other years.
        withheld_year AS (
            SELECT c.publication, c.rank, c.vintage_id, c.population_id, c.place_id, c.indicator_id, c.reference_year
            FROM cell c CROSS JOIN deciding_topic t
            WHERE t.vintage_id = c.vintage_id AND t.population_id = c.population_id
            AND t.place_id = c.place_id AND t.indicator_id = c.indicator_id
            AND t.turn = 1 AND t.has_number = 1 AND c.has_number = 0
        ),
        -- Whose withholding reaches whom: everyone's itself, then that of each whole population its parts.
        reach AS MATERIALIZED (
            SELECT population_id AS deciding_id, population_id AS reached_id, 0 AS turn FROM population
            UNION ALL
            SELECT whole.population_id, part.population_id, 1 + w.key
            FROM json_each(@wholes) w
            JOIN population whole ON whole.name = w.value
            JOIN population part ON part.name NOT IN (SELECT value FROM json_each(@wholes))
        ),
        hit AS (
            SELECT o.vintage_id, o.population_id, o.area_id, o.reference_year, o.indicator_id, f.vintage_id AS because_vintage_id,
                   2 * r.turn + f.later AS turn
            FROM withheld_wholly f CROSS JOIN edition e CROSS JOIN reach r CROSS JOIN place p CROSS JOIN observation o
            WHERE e.publication = f.publication AND e.rank > f.rank AND r.deciding_id = f.population_id AND p.place_id = f.place_id
            AND o.vintage_id = e.vintage_id AND o.population_id = r.reached_id AND o.area_id = p.area_id
            AND (f.indicator_id IS NULL OR o.indicator_id = f.indicator_id)
            AND o.value IS NOT NULL
            UNION ALL
            SELECT o.vintage_id, o.population_id, o.area_id, o.reference_year, o.indicator_id, f.vintage_id, 2 * r.turn + 1
            FROM withheld_year f CROSS JOIN edition e CROSS JOIN reach r CROSS JOIN place p CROSS JOIN observation o
            WHERE e.publication = f.publication AND e.rank > f.rank AND r.deciding_id = f.population_id AND p.place_id = f.place_id
            AND o.vintage_id = e.vintage_id AND o.population_id = r.reached_id AND o.area_id = p.area_id
            AND o.reference_year = f.reference_year AND o.indicator_id = f.indicator_id
            AND o.value IS NOT NULL
        ),
        withholding AS MATERIALIZED (
            SELECT vintage_id, population_id, area_id, reference_year, indicator_id, because_vintage_id
            FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY vintage_id, population_id, area_id, reference_year, indicator_id
                                               ORDER BY turn) AS nth
                  FROM hit)
            WHERE nth = 1
        )

        """;

    private readonly string _editions;
    private readonly string _wholes;

    /// <summary>The rule with the editions and whole populations of a catalogue.</summary>
    public NewerEditionRule(MonitorCatalogue catalogue)
    {
        _editions = JsonSerializer.Serialize(new Editions(catalogue).All.Select(edition => new
        {
            source = edition.SourceId,
            table = edition.TableId,
            publication = edition.Publication,
            rank = edition.Rank,
        }));
        _wholes = JsonSerializer.Serialize(catalogue.Populations.Where(population => population.IsWhole).Select(population => population.Id));
    }

    /// <summary>What the rule takes from the catalogue, as text: with the same terms and figures it withholds the same.</summary>
    public string Terms => $"{_editions} {_wholes}";

    /// <summary>Values for the parameters of <see cref="Sql"/>.</summary>
    public object ParametersFor(FigureSelection selection) =>
        new { editions = _editions, wholes = _wholes, areas = selection.Areas, knownAt = selection.KnownAt };
}
