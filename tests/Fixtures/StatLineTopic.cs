namespace Monitoring.Tests.Fixtures;

/// <summary>A topic column as StatLine describes it.</summary>
internal sealed record StatLineTopic(string Key, string Unit = "%", string DataType = "Float", string Title = "Onderwerp");
