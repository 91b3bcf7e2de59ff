namespace Monitoring.Tests.Inbox;

/// <summary>Stands for a process that ends here.</summary>
internal sealed class PowerCutException : Exception;
