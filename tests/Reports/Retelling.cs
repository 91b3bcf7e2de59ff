using System.Collections;
using System.Reflection;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>A page model with other words and the same numbers: rebuilds every record in it from its own members.</summary>
/// <param name="words">The texts to replace, whole; every other text stays.</param>
internal sealed class Retelling(IReadOnlyDictionary<string, string> words)
{
    /// <summary>The model in the other words.</summary>
    public T Of<T>(T value) => (T)Retold(value)!;

    private object? Retold(object? value) => value switch
    {
        null => null,
        string text => words.GetValueOrDefault(text, text),
        IEnumerable list => List(list),
        _ when value.GetType().Namespace!.Equals(typeof(SiteModel).Namespace, StringComparison.Ordinal) && value is not Enum => Record(value),
        _ => value,
    };

    private Array List(IEnumerable list)
    {
        Type element = list.GetType().GetInterfaces()
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .GetGenericArguments()[0];
        object?[] items = [.. list.Cast<object?>().Select(Retold)];
        Array array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return array;
    }

    private object Record(object value)
    {
        Type type = value.GetType();
        ConstructorInfo made = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        object retold = made.Invoke([.. made.GetParameters().Select(one => Retold(type.GetProperty(one.Name!)!.GetValue(value)))]);
        HashSet<string?> given = [.. made.GetParameters().Select(one => one.Name)];
        foreach (PropertyInfo other in type.GetProperties().Where(one => one.CanWrite && !given.Contains(one.Name)))
        {
            other.SetValue(retold, Retold(other.GetValue(value)));
        }

        return retold;
    }
}
