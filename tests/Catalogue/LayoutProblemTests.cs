using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>Layouts of dropped files that cannot be meant.</summary>
internal sealed class LayoutProblemTests
{
    [TestCase("layouts.csv", "utf8,comma,none", "utf8,comma,comma", "thousands and decimals have the same mark")]
    [TestCase("layouts.csv", "utf8,comma,none", "utf8,none,none", "this is no mark of decimals")]
    [TestCase("layouts.csv", ",swing,ggd-monitor,", ",swung,ggd-monitor,", "'swung' is not in special_values.csv")]
    [TestCase("layouts.csv", ",swing,ggd-monitor,", ",swing,ggd,", "'ggd' is not in suppression_profiles.csv")]
    [TestCase("layouts.csv", "*vo2024*|", "map/*|", "'map/*' in the list")]
    [TestCase("layouts.csv", ",cube,", ",long,", "no column has the role 'Topic'")]
    [TestCase("layout_columns.csv", "ggd-vo-2024,Geolevel,level,\n", "", "no column has the role 'Level'")]
    [TestCase("layout_columns.csv", "ggd-vo-2024,Geoitem,area,", "ggd-vo-2024,Gebied,area,", "the first column with role 'Area' is 'Gebied'")]
    [TestCase("layout_columns.csv", "ggd-vo-2024,Jaar,period,", "ggd-vo-2024,Jaar,level,", "several columns have the role 'Level'")]
    [TestCase("layout_columns.csv", "eenzaam_n,sample-size,eenzaam\n", "eenzaam_n,sample-size,eenzamen\n", "'eenzamen' is no figure of this layout")]
    [TestCase("layout_columns.csv", "rookt_n,sample-size,rookt", "rookt_n,weight,", "the layout describes answers of respondents")]
    [TestCase("layout_columns.csv", "ggd-jv-2024,rookt,value,", "ggd-jv-2024,rookt,figure,", "'figure' cannot be read")]
    public void A_layout_that_cannot_be_meant_is_refused(string file, string find, string replacement, string what)
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        catalogue.Replace(file, find, replacement);
        Assert.That(
            CatalogueReader.Read(catalogue.Folder).Problems.Where(problem => problem.IsError).Select(problem => problem.What),
            Has.Some.Contains(what));
    }
}
