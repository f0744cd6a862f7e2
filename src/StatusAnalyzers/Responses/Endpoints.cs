using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises the functions whose return value a web framework makes a response of.</summary>
internal static class Endpoints
{
    private const string Delegate = "Delegate";

    /// <summary>Whether <paramref name="type"/> is itself a result or a message, of which a framework makes a response.</summary>
    public static bool IsResult(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.None }
        && (TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "IActionResult")
            || TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc.Infrastructure", "IConvertToActionResult")
            || TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Http", "IResult")
            || TypeNames.IsOrDerives(type, "System.Net.Http", "HttpResponseMessage"));

    /// <summary>The same of MVC 5 and Web API 2.</summary>
    public static bool IsSystemWebResult(ITypeSymbol? type) =>
        TypeNames.IsOrDerives(type, "System.Web.Mvc", "ActionResult")
        || TypeNames.IsOrDerives(type, "System.Web.Http", "IHttpActionResult")
        || TypeNames.IsOrDerives(type, "System.Net.Http", "HttpResponseMessage");

    /// <summary>Whether MVC or Web API calls <paramref name="method"/> as an action, and what it returns may be a number.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        IsControllerMethod(method)
        && TypeOfContent(method.ReturnType) is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Object } or { Name: "HttpStatusCode" };

    /// <summary>Whether MVC or Web API calls <paramref name="method"/> as an action, whatever it returns.</summary>
    public static bool IsControllerMethod(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsOverride: false, IsGenericMethod: false }
        && IsController(method.ContainingType)
        && !Has(method, "NonActionAttribute");

    /// <summary>
    /// Whether <paramref name="method"/>, which may be a local function, is the handler of an endpoint of the same file:
    /// <c>app.MapGet("/", Find)</c>.
    /// </summary>
    public static bool IsHandler(IMethodSymbol method, SemanticModel model)
    {
        foreach (var call in HandedFunctions.CallsWith(method.Name, model.SyntaxTree))
        {
            if (model.GetOperation(call) is IInvocationOperation map && IsMap(map.TargetMethod) && IsHandedOver(method, map))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="lambda"/> is the handler of an endpoint: <c>app.MapGet("/", () => …)</c>.</summary>
    public static bool IsHandler(IAnonymousFunctionOperation lambda)
    {
        IOperation? current = lambda.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        // A RequestDelegate returns a task and no content.
        return current is IArgumentOperation { Parameter.Type.Name: Delegate, Parent: IInvocationOperation { TargetMethod: { } method } } && IsMap(method);
    }

    /// <summary>What a return type says of the content: the type in the task and in <c>ActionResult&lt;T&gt;</c>.</summary>
    public static ITypeSymbol TypeOfContent(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { Arity: 1, TypeArguments: { } arguments }
            && (Awaitables.IsTask(type) || TypeNames.Is(type, "Microsoft.AspNetCore.Mvc", "ActionResult")))
        {
            type = arguments[0];
        }

        return type;
    }

    private static bool IsMap(IMethodSymbol method) =>
        TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Builder", "EndpointRouteBuilderExtensions");

    private static bool IsHandedOver(IMethodSymbol method, IInvocationOperation map)
    {
        foreach (var argument in map.Arguments)
        {
            var value = argument.Value;
            while (value is IConversionOperation or IDelegateCreationOperation)
            {
                value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
            }

            if (argument.Parameter?.Type.Name == Delegate && value is IMethodReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Method, method))
            {
                return true;
            }
        }

        return false;
    }

    // Web API finds nested controllers too.
    private static bool IsController(INamedTypeSymbol type) => MvcControllers.IsController(type) || TypeNames.IsOrDerives(type, "System.Web.Http", "ApiController");

    private static bool Has(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (TypeNames.Is(data.AttributeClass, "Microsoft.AspNetCore.Mvc", attribute) || TypeNames.Is(data.AttributeClass, "System.Web.Http", attribute))
            {
                return true;
            }
        }

        return false;
    }
}
