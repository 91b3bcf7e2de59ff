using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Store;

/// <summary>The integer keys of the words that observations are made of; written when first met, titles kept up to date.</summary>
internal sealed class WordStore(SqliteTransaction transaction)
{
    private readonly SqliteConnection _connection = transaction.Connection!;

    // By object rather than by text: millions of observations name the same few objects of one catalogue.
    private readonly Dictionary<Indicator, long> _indicators = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Population, long> _populations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Area, (int DivisionYear, long Key)> _areas = new(ReferenceEqualityComparer.Instance);

    /// <summary>Key of an edition of a table.</summary>
    public long Vintage(SourceTable table)
    {
        long source = KeyOf(
            "INSERT INTO source (name) VALUES (@name) ON CONFLICT (name) DO NOTHING;",
            "SELECT source_id FROM source WHERE name = @name;",
            new { name = table.SourceId });
        return KeyOf(
            """
            INSERT INTO vintage (source_id, name, title, series) VALUES (@source, @name, @title, @series)
            ON CONFLICT (source_id, name) DO UPDATE SET title = excluded.title, series = excluded.series
            WHERE title <> excluded.title OR series <> excluded.series;
            """,
            "SELECT vintage_id FROM vintage WHERE source_id = @source AND name = @name;",
            new { source, name = table.TableId, title = table.Title.Nl, series = table.Series });
    }

    /// <summary>Key of an indicator.</summary>
    public long Indicator(Indicator indicator)
    {
        if (!_indicators.TryGetValue(indicator, out long key))
        {
            key = KeyOf(
                """
                INSERT INTO indicator (name, title, unit) VALUES (@name, @title, @unit)
                ON CONFLICT (name) DO UPDATE SET title = excluded.title, unit = excluded.unit
                WHERE title <> excluded.title OR unit <> excluded.unit;
                """,
                "SELECT indicator_id FROM indicator WHERE name = @name;",
                new { name = indicator.Id, title = indicator.Title.Nl, unit = indicator.Unit });
            _indicators.Add(indicator, key);
        }

        return key;
    }

    /// <summary>Key of a population.</summary>
    public long Population(Population population)
    {
        if (!_populations.TryGetValue(population, out long key))
        {
            key = KeyOf(
                """
                INSERT INTO population (name, title) VALUES (@name, @title)
                ON CONFLICT (name) DO UPDATE SET title = excluded.title WHERE title <> excluded.title;
                """,
                "SELECT population_id FROM population WHERE name = @name;",
                new { name = population.Id, title = population.Title.Nl });
            _populations.Add(population, key);
        }

        return key;
    }

    /// <summary>Key of an area in one division.</summary>
    public long Area(Area area, int divisionYear)
    {
        if (_areas.TryGetValue(area, out (int DivisionYear, long Key) known) && known.DivisionYear == divisionYear)
        {
            return known.Key;
        }

        long key = KeyOf(
            """
            INSERT INTO area (code, division_year, level, name, parent_code)
            VALUES (@code, @divisionYear, @level, @name, @parent)
            ON CONFLICT (code, division_year) DO UPDATE SET name = excluded.name, parent_code = excluded.parent_code
            WHERE name <> excluded.name OR parent_code IS NOT excluded.parent_code;
            """,
            "SELECT area_id FROM area WHERE code = @code AND division_year = @divisionYear;",
            new
            {
                code = area.Code.Value,
                divisionYear,
                level = AreaLevelNames.NameOf(area.Code.Level),
                name = area.NameNl,
                parent = area.ParentCode?.Value,
            });
        _areas[area] = (divisionYear, key);

        return key;
    }

    private long KeyOf(string insert, string select, object parameters)
    {
        _ = _connection.Execute(insert, parameters, transaction);
        return _connection.ExecuteScalar<long>(select, parameters, transaction);
    }
}
