using System.Diagnostics;
using Monitoring.Sources.Files;
using Monitoring.Tests.Sources.Files.Hostile;

namespace Monitoring.Tests.Sources.Files;

/// <summary>Malformed files are refused with a reason: never read, never a crash, never a wait.</summary>
internal sealed class HostileReadingTests
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    [Test]
    public void Every_kind_of_malformed_file_is_refused_with_its_reason([Range(1, 3)] int seed)
    {
        List<string> troubles = [];
        for (int number = 0; number < HostileFiles.Kinds; number++)
        {
            HostileFile file = HostileFiles.Make(seed, number);
            Stopwatch watch = Stopwatch.StartNew();
            string outcome = Outcome(file);
            if (outcome.Length > 0 || watch.Elapsed > _longest)
            {
                troubles.Add(FormattableString.Invariant($"{file.Kind}: {outcome} {watch.Elapsed.TotalSeconds:0.0} s"));
            }
        }

        Assert.That(troubles, Is.Empty);
    }

    [TestCase(1, false)]
    [TestCase(-1, true)]
    public void The_sound_file_behind_them_is_read(int seed, bool isWorkbook) => Assert.That(
        Read(isWorkbook ? "cube.xlsx" : "cube.csv", isWorkbook ? HostileWorkbooks.Sound(new Random(seed)) : HostileSample.Utf8),
        Is.EqualTo(HostileSample.Rows.Count - 1));

    private static string Outcome(HostileFile file)
    {
        try
        {
            return FormattableString.Invariant($"{Read(file.Name, file.Bytes)} rows were read");
        }
        catch (RefusedFileException)
        {
            return string.Empty;
        }
    }

    private static int Read(string name, byte[] bytes)
    {
        FileContext context = new("ggd-monitor", name, FileLimits.Default);
        FileOpener opener = new(context, HostileSample.Layout.Form, () => new MemoryStream(bytes, writable: false));
        using FileTableRows rows = new(opener.OpenRows(), HostileSample.Layout, context);
        int count = 0;
        while (rows.Read())
        {
            count++;
        }

        return count > 0 ? count : throw context.Fault(FileFault.NoRows, FilePlace.WholeFile);
    }
}
