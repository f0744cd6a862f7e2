namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>Stand-ins with the namespaces, names and signatures of test frameworks and assertion libraries.</summary>
internal static class TestFrameworks
{
    public const string Xunit =
        """

        namespace Xunit
        {
            public class FactAttribute : System.Attribute { }

            public class TheoryAttribute : FactAttribute { }

            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            public sealed class InlineDataAttribute(params object?[]? data) : System.Attribute
            {
                public object?[]? Data => data;

                public string? Skip { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            public sealed class MemberDataAttribute(string memberName, params object?[] arguments) : System.Attribute
            {
                public string Name => memberName + arguments.Length;
            }

            public class TheoryData<T> : System.Collections.Generic.List<T>
            {
                public TheoryData(params T[] values) { }
            }

            public class TheoryDataRow<T>(T data)
            {
                public T Data => data;
            }

            public class TheoryDataRow<T1, T2>(T1 data1, T2 data2)
            {
                public (T1, T2) Data => (data1, data2);
            }

            public class TheoryData<T1, T2> : System.Collections.Generic.List<object?[]>
            {
                public void Add(T1 p1, T2 p2) => Add(new object?[] { p1, p2 });
            }

            public static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }

                public static void Equal<T>(System.Collections.Generic.IEnumerable<T> expected, System.Collections.Generic.IEnumerable<T> actual) { }

                public static void NotEqual<T>(T expected, T actual) { }

                public static void StrictEqual<T>(T expected, T actual) { }

                public static void True(bool? condition, string? userMessage = null) { }

                public static void False(bool? condition, string? userMessage = null) { }

                public static void Contains<T>(T expected, System.Collections.Generic.IEnumerable<T> collection) { }

                public static void InRange<T>(T actual, T low, T high) { }

                public static T IsType<T>(object? value) => (T)value!;

                public static void All<T>(System.Collections.Generic.IEnumerable<T> collection, System.Action<T> action) { }
            }
        }
        """;

    public const string NUnit =
        """

        namespace NUnit.Framework
        {
            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            public class TestCaseAttribute(params object?[]? arguments) : System.Attribute
            {
                public object?[]? Arguments => arguments;

                public object? ExpectedResult { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Method)]
            public class TestCaseSourceAttribute(string sourceName) : System.Attribute
            {
                public string SourceName => sourceName;
            }

            public class TestCaseData(params object?[]? args)
            {
                public object?[]? Arguments => args;

                public TestCaseData SetName(string name) => this;
            }

            public class ValuesAttribute(params object?[]? args) : System.Attribute
            {
                public object?[]? Data => args;
            }

            public static class Assert
            {
                public static void That<T>(T actual, Constraints.IResolveConstraint expression) { }

                public static void That<T>(T actual, Constraints.IResolveConstraint expression, string message) { }

                public static void That(bool condition) { }

                public static void AreEqual(object? expected, object? actual) { }

                public static void AreEqual(int expected, int actual) { }

                public static void AreNotEqual(object? expected, object? actual) { }
            }

            public abstract class Is
            {
                public static Constraints.ConstraintExpression Not => new();

                public static Constraints.EqualConstraint EqualTo(object? expected) => new();

                public static Constraints.EqualConstraint AnyOf(params object?[]? expected) => new();

                public static Constraints.EqualConstraint InRange(object from, object to) => new();

                public static Constraints.EqualConstraint GreaterThan(object expected) => new();
            }
        }

        namespace NUnit.Framework.Constraints
        {
            public interface IResolveConstraint { }

            public class ConstraintExpression
            {
                public EqualConstraint EqualTo(object? expected) => new();
            }

            public class EqualConstraint : IResolveConstraint
            {
                public ConstraintExpression Or => new();
            }
        }

        namespace NUnit.Framework.Legacy
        {
            public static class ClassicAssert
            {
                public static void AreEqual(object? expected, object? actual, string? message = null, params object?[] args) { }

                public static void AreNotEqual(object? expected, object? actual) { }
            }
        }
        """;

    public const string MSTest =
        """

        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            public sealed class DataRowAttribute(params object?[]? data) : System.Attribute
            {
                public object?[]? Data => data;

                public string? DisplayName { get; set; }
            }

            public static class Assert
            {
                public static void AreEqual<T>(T? expected, T? actual) { }

                public static void AreEqual<T>(T? expected, T? actual, string message, params object?[] parameters) { }

                public static void AreNotEqual<T>(T? notExpected, T? actual) { }

                public static void IsTrue(bool condition) { }
            }
        }
        """;

    public const string FluentAssertions =
        """

        namespace FluentAssertions
        {
            public static class AssertionExtensions
            {
                public static NumericAssertions<int> Should(this int actualValue) => new();

                public static NumericAssertions<int> Should(this int? actualValue) => new();

                public static ObjectAssertions Should(this object? actualValue) => new();
            }

            public class NumericAssertions<T> where T : struct
            {
                public AndConstraint<NumericAssertions<T>> Be(T expected, string because = "", params object[] becauseArgs) => new();

                public AndConstraint<NumericAssertions<T>> Be(T? expected, string because = "", params object[] becauseArgs) => new();

                public AndConstraint<NumericAssertions<T>> NotBe(T unexpected, string because = "", params object[] becauseArgs) => new();

                public AndConstraint<NumericAssertions<T>> NotBeNull(string because = "") => new();

                public AndConstraint<NumericAssertions<T>> BeOneOf(params T[] validValues) => new();

                public AndConstraint<NumericAssertions<T>> BeInRange(T minimumValue, T maximumValue, string because = "") => new();

                public AndConstraint<NumericAssertions<T>> BeGreaterThan(T expected, string because = "") => new();

                public AndConstraint<NumericAssertions<T>> BeLessThan(T expected, string because = "") => new();
            }

            public class ObjectAssertions
            {
                public AndWhichConstraint<T> BeOfType<T>() => new();

                public void Be(object? expected, string because = "", params object[] becauseArgs) { }
            }

            public class AndConstraint<T>
            {
                public T And => default!;
            }

            public class AndWhichConstraint<T>
            {
                public T Which => default!;

                public T Subject => default!;
            }
        }
        """;

    public const string Shouldly =
        """

        namespace Shouldly
        {
            public static class ShouldBeTestExtensions
            {
                public static void ShouldBe<T>(this T actual, T expected, string? customMessage = null) { }

                public static void ShouldNotBe<T>(this T actual, T expected, string? customMessage = null) { }

                public static void ShouldBeOneOf<T>(this T actual, params T[] expected) { }

                public static void ShouldBeInRange<T>(this T actual, T from, T to) { }

                public static void ShouldBeGreaterThan<T>(this T actual, T expected) { }
            }
        }
        """;

    public const string TUnit =
        """

        namespace TUnit
        {
            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            public sealed class ArgumentsAttribute(params object?[]? values) : System.Attribute
            {
                public object?[]? Values => values;
            }

            public static class Assert
            {
                public static ValueAssertion<T> That<T>(T value) => new();
            }

            public class ValueAssertion<T>
            {
                public ValueAssertion<T> Or => this;

                public ValueAssertion<T> And => this;

                public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default;

                public ValueAssertion<T> IsEqualTo(T expected) => this;

                public ValueAssertion<T> IsNotEqualTo(T expected) => this;

                public ValueAssertion<T> IsBetween(T low, T high) => this;

                public ValueAssertion<T> IsGreaterThan(T low) => this;
            }
        }
        """;

    public const string Moq =
        """

        namespace Moq
        {
            public class Mock<T>
            {
                public T Object => default!;

                public Setup<TResult> Setup<TResult>(System.Linq.Expressions.Expression<System.Func<T, TResult>> expression) => new();

                public Setup<TResult> SetupGet<TResult>(System.Linq.Expressions.Expression<System.Func<T, TResult>> expression) => new();

                public Setup<TResult> SetupSequence<TResult>(System.Linq.Expressions.Expression<System.Func<T, TResult>> expression) => new();

                public void Verify(System.Linq.Expressions.Expression<System.Action<T>> expression) { }
            }

            public class Setup<TResult>
            {
                public Setup<TResult> Returns(TResult value) => this;

                public Setup<TResult> Returns(System.Func<TResult> valueFunction) => this;
            }

            public static class It
            {
                public static T Is<T>(System.Linq.Expressions.Expression<System.Func<T, bool>> match) => default!;

                public static T IsIn<T>(params T[] items) => default!;

                public static T IsAny<T>() => default!;
            }
        }

        namespace NSubstitute
        {
            public static class SubstituteExtensions
            {
                public static void Returns<T>(this T value, T returnThis, params T[] returnThese) { }

                public static T Received<T>(this T substitute) where T : class => substitute;
            }

            public static class Arg
            {
                public static ref T Is<T>(T value) => throw new System.NotSupportedException();

                public static ref T Is<T>(System.Linq.Expressions.Expression<System.Predicate<T>> predicate) => throw new System.NotSupportedException();
            }
        }
        """;
}
