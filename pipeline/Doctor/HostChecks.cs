using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Monitoring.Sources.StatLine.Feed;
using Monitoring.Sources.Swing;

namespace Monitoring.Pipeline.Doctor;

/// <summary>The providers' hosts: do they answer, is their certificate good for a while, and do our clocks agree?</summary>
internal static class HostChecks
{
    private const int PatienceSeconds = 15;
    private const int WantedCertificateDays = 14;
    private const int AllowedClockMinutes = 2;

    /// <summary>Asks every configured feed for the description of its first table.</summary>
    public static async Task<IReadOnlyList<Finding>> ExamineAsync(
        MonitorOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        foreach (FeedOptions feed in options.ActiveFeeds.Select(feed => feed.Value).Where(feed => feed.TableIds.Count > 0))
        {
            findings.AddRange(await ExamineAsync(feed, clock, cancellationToken));
        }

        return findings;
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(
        FeedOptions feed, TimeProvider clock, CancellationToken cancellationToken)
    {
        Uri address = AddressOf(feed);
        string check = $"host {address.Host}";
        DateTimeOffset? certificateEnds = null;
        using SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
                {
                    certificateEnds = (certificate as X509Certificate2)?.NotAfter;
                    return errors == SslPolicyErrors.None;
                },
            },
        };
        using HttpClient client = new(handler) { Timeout = TimeSpan.FromSeconds(PatienceSeconds) };
        try
        {
            using HttpRequestMessage question = new(HttpMethod.Get, address);
            if (feed.ApiKey.Length > 0)
            {
                _ = question.Headers.TryAddWithoutValidation(SwingHttp.KeyHeader, feed.ApiKey);
            }

            using HttpResponseMessage answer = await client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return
            [
                answer.IsSuccessStatusCode
                    ? Finding.Good(check, $"{address} answers")
                    : Finding.Unreachable(check, string.Create(CultureInfo.InvariantCulture, $"{address} answers with status {(int)answer.StatusCode}. {AdviceFor(feed, answer.StatusCode)}")),
                .. Certificate(address.Host, certificateEnds, clock),
                .. Clock(address.Host, answer.Headers.Date, clock),
            ];
        }
        catch (HttpRequestException exception)
        {
            return [Finding.Unreachable(check, $"{address} cannot be reached: {exception.Message} Check the network, the proxy and the firewall.")];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [Finding.Unreachable(check, string.Create(CultureInfo.InvariantCulture, $"{address} gave no answer within {PatienceSeconds} seconds. Try again later."))];
        }
    }

    private static Uri AddressOf(FeedOptions feed) => feed.Queries.TryGetValue(feed.TableIds[0], out string? query)
        ? new Uri($"{feed.Root.TrimEnd('/')}/{query.TrimStart('/')}")
        : new Uri($"{feed.Root.TrimEnd('/')}/{feed.TableIds[0]}/TableInfos?$format=json");

    private static string AdviceFor(FeedOptions feed, HttpStatusCode status) =>
        feed.Queries.Count > 0 && status is (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            ? FeedAdvice.Swing(feed.ApiKeyVariable, feed.ApiKey.Length > 0).NotAllowed
            : "Compare the table id and the root in the settings.";

    private static IEnumerable<Finding> Certificate(string host, DateTimeOffset? ends, TimeProvider clock)
    {
        if (ends is { } last)
        {
            string check = $"certificate of {host}";
            string day = last.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return last - clock.GetUtcNow() >= TimeSpan.FromDays(WantedCertificateDays)
                ? Finding.Good(check, $"valid until {day}")
                : Finding.Weak(check, $"ends on {day}; the provider has to renew it, or this machine's clock is wrong.");
        }
    }

    private static IEnumerable<Finding> Clock(string host, DateTimeOffset? theirs, TimeProvider clock)
    {
        if (theirs is { } moment)
        {
            TimeSpan difference = (clock.GetUtcNow() - moment).Duration();
            yield return difference <= TimeSpan.FromMinutes(AllowedClockMinutes)
                ? Finding.Good("clock", $"agrees with {host}")
                : Finding.Bad("clock", string.Create(CultureInfo.InvariantCulture, $"differs {difference.TotalMinutes:0} minutes from {host}. Set this machine's clock: retrievals carry its time."));
        }
    }
}
