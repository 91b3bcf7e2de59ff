namespace Monitoring.Sources;

/// <summary>In what way the published shape of a table differs between two retrievals.</summary>
public enum SchemaDifferenceKind
{
    /// <summary>A column that was not there before.</summary>
    ColumnAdded,

    /// <summary>A column that is gone.</summary>
    ColumnRemoved,

    /// <summary>A column whose key changed while it is recognisably the same one.</summary>
    ColumnRenamed,

    /// <summary>A column with another title.</summary>
    TitleChanged,

    /// <summary>A column in another unit.</summary>
    UnitChanged,

    /// <summary>A column of another data type.</summary>
    DataTypeChanged,

    /// <summary>A code that was not there before, for example a new year.</summary>
    DimensionKeyAdded,

    /// <summary>A code that is gone.</summary>
    DimensionKeyRemoved,
}
