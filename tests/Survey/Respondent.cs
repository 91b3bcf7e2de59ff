namespace Monitoring.Tests.Survey;

/// <summary>A made-up respondent.</summary>
internal sealed record Respondent(
    string Number, string Area, string Age, double Weight, string Health, string Smokes, string Remark);
