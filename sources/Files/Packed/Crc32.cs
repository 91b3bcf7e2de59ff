using System.Buffers.Binary;

namespace Monitoring.Sources.Files.Packed;

/// <summary>The checksum of ZIP parts (CRC-32 of ISO 3309), which the platform's ZIP reader does not compare.</summary>
/// <remarks>Eight bytes at a time by tables (Kounavis and Berry 2005): half a gigabyte in well under a second.</remarks>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Slices = 8;

    private static readonly uint[][] _tables = Tables();

    private uint _state = uint.MaxValue;

    /// <summary>The checksum of all bytes so far.</summary>
    internal uint Value => ~_state;

    /// <summary>Adds bytes.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        uint state = _state;
        while (bytes.Length >= Slices)
        {
            uint low = state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = _tables[7][low & 0xFF] ^ _tables[6][(low >> 8) & 0xFF]
                ^ _tables[5][(low >> 16) & 0xFF] ^ _tables[4][low >> 24]
                ^ _tables[3][high & 0xFF] ^ _tables[2][(high >> 8) & 0xFF]
                ^ _tables[1][(high >> 16) & 0xFF] ^ _tables[0][high >> 24];
            bytes = bytes[Slices..];
        }

        foreach (byte value in bytes)
        {
            state = (state >> 8) ^ _tables[0][(state ^ value) & 0xFF];
        }

        _state = state;
    }

    private static uint[][] Tables()
    {
        uint[][] tables = [.. Enumerable.Range(0, Slices).Select(_ => new uint[256])];
        for (uint value = 0; value < 256; value++)
        {
            uint remainder = value;
            for (int bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ Polynomial;
            }

            tables[0][value] = remainder;
        }

        for (int slice = 1; slice < Slices; slice++)
        {
            for (int value = 0; value < 256; value++)
            {
                uint before = tables[slice - 1][value];
                tables[slice][value] = (before >> 8) ^ tables[0][before & 0xFF];
            }
        }

        return tables;
    }
}
