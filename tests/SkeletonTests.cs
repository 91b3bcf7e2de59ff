namespace Monitoring.Tests;

internal sealed class SkeletonTests;
