using System.Globalization;
using System.IO.Compression;
using System.Net;
using Microsoft.Data.Sqlite;

namespace Monitoring.Tests.Benchmarks;

/// <summary>
/// What no import can do without: reading the bytes of the table, and inserting its rows. Nothing is parsed, compared or
/// kept besides.
/// </summary>
internal static class Floor
{
    /// <summary>The argument that starts it.</summary>
    internal const string Verb = "floor";

    private const int PageRows = 10_000;

    private static readonly string[] _columns =
    [
        "vintage_id", "population_id", "area_id", "reference_year", "indicator_id", "known_from", "value", "lower", "upper",
        "sample_size", "missing_reason_id", "estimate_kind_id", "quality_label_id", "snapshot_id", "file_index",
        "row_number", "row_id", "column_number",
    ];

    /// <summary>Reads, then inserts.</summary>
    internal static async Task RunAsync(Uri root, TableSize size, string database)
    {
        using SocketsHttpHandler handler = new() { AutomaticDecompression = DecompressionMethods.None };
        using HttpClient http = new(handler);
        await Task.WhenAll(TableSize.Margins.Select(margin => Task.Run(() => ReadMarginAsync(http, root, size, margin))));
        Insert(size, database);
    }

    // The three margins side by side, page after page: as the program asks for them.
    private static async Task ReadMarginAsync(HttpClient http, Uri root, TableSize size, string margin)
    {
        string filter = Uri.EscapeDataString($"Marges eq '{margin}'");
        for (int skip = 0; skip < size.RowsOfMargin; skip += PageRows)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, string.Create(
                CultureInfo.InvariantCulture,
                $"{root}/{TableSize.TableId}/UntypedDataSet?$format=json&$filter={filter}&$skip={skip}"));
            request.Headers.AcceptEncoding.ParseAdd("gzip");
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            _ = response.EnsureSuccessStatusCode();
            await using Stream network = await response.Content.ReadAsStreamAsync();
            await using GZipStream plain = new(network, CompressionMode.Decompress);
            await plain.CopyToAsync(Stream.Null);
        }
    }

    private static void Insert(TableSize size, string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False;Foreign Keys=False");
        connection.Open();
        Execute(connection, Schema());
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO observation ({string.Join(", ", _columns)}) "
            + $"VALUES ({string.Join(", ", _columns.Select(column => $"@{column}"))});";
        SqliteParameter[] parameters =
            [.. _columns.Select(column => insert.Parameters.AddWithValue($"@{column}", 1L))];
        insert.Prepare();
        InsertRows(size, insert, parameters);
        transaction.Commit();
    }

    private static void InsertRows(TableSize size, SqliteCommand insert, SqliteParameter[] parameters)
    {
        parameters[9].Value = DBNull.Value;
        int row = 0;
        for (int age = 1; age <= TableSize.Ages; age++)
        {
            for (int area = 1; area <= size.Areas; area++)
            {
                foreach (int year in TableSize.Years)
                {
                    row++;
                    (parameters[1].Value, parameters[2].Value, parameters[3].Value) = (age, area, year);
                    (parameters[15].Value, parameters[16].Value) = (row, row);
                    for (int topic = 1; topic <= TableSize.Topics; topic++)
                    {
                        InsertFigure(insert, parameters, row, topic);
                    }
                }
            }
        }
    }

    // Two figures in three are there.
    private static void InsertFigure(SqliteCommand insert, SqliteParameter[] parameters, int row, int topic)
    {
        double value = 10 + ((row + (7 * topic)) % 800 / 10.0);
        bool isFilled = (row + topic) % 3 != 0;
        (parameters[4].Value, parameters[17].Value) = (topic, topic + 3);
        parameters[6].Value = isFilled ? value : DBNull.Value;
        parameters[7].Value = isFilled ? value - 3 : DBNull.Value;
        parameters[8].Value = isFilled ? value + 3 : DBNull.Value;
        parameters[10].Value = isFilled ? DBNull.Value : 1L;
        _ = insert.ExecuteNonQuery();
    }

    private static string Schema()
    {
        using Stream stream = typeof(Floor).Assembly.GetManifestResourceStream("observations.sql")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
