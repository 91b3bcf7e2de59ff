namespace Monitoring.Tests.Samples;

/// <summary>Random numbers that depend on the seed alone (SplitMix64: Steele, Lea and Flood 2014), with any version of the runtime.</summary>
/// <param name="seed">The seed.</param>
internal sealed class SampleRandom(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const int UniformsOfNormal = 12;

    private ulong _state = seed;

    /// <summary>From 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from the lowest to below the highest.</summary>
    public int Whole(int lowest, int highest) => lowest + (int)(Share() * (highest - lowest));

    /// <summary>About normal, mean 0 and standard deviation 1: a sum of uniform numbers, which is the same on every processor.</summary>
    public double Normal()
    {
        double sum = -UniformsOfNormal / 2.0;
        for (int index = 0; index < UniformsOfNormal; index++)
        {
            sum += Share();
        }

        return sum;
    }

    /// <summary>How many of a number of people, each with the same chance.</summary>
    public int Successes(int people, double chance)
    {
        int found = 0;
        for (int person = 0; person < people; person++)
        {
            found += Share() < chance ? 1 : 0;
        }

        return found;
    }

    private ulong Next()
    {
        unchecked
        {
            _state += Step;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
