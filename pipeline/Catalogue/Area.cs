using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>An area of the statistical division.</summary>
/// <param name="Code">Its code.</param>
/// <param name="NameNl">Name for readers, without prefix ("Centrum", not "Wijk 00 Centrum").</param>
/// <param name="NameEn">English name where readers know the area by another one; empty where the name is the same.</param>
/// <param name="ParentCode">
/// District of a neighbourhood, municipality of a district, country of a municipality or GGD region; null for the country.
/// </param>
/// <param name="FirstDivision">First division year for which code and border are known to hold.</param>
/// <param name="LastDivision">Last division year for which they are known to hold.</param>
internal sealed record Area(
    AreaCode Code, string NameNl, string NameEn, AreaCode? ParentCode, int FirstDivision, int LastDivision);
