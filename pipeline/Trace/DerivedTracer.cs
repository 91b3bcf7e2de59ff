using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Trace;

/// <summary>Follows a number that was counted or computed back to what it is made from, by building the report again.</summary>
internal sealed class DerivedTracer(Database database, MonitorCatalogue catalogue, ReportScope scope)
{
    /// <summary>The number; null when the report has none of this name.</summary>
    /// <param name="id">Its name as pages print it.</param>
    /// <param name="asOf">As known at this moment; null for now.</param>
    public DerivedNumber? Trace(string id, DateTimeOffset? asOf) =>
        SiteModelBuilder.Build(ReportState.Load(database.Connection, catalogue, scope, asOf), scope).Derived
            .FirstOrDefault(number => string.Equals(number.Id, id, StringComparison.Ordinal));
}
