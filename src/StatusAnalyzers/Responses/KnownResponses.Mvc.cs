using System.Collections.Generic;

namespace StatusAnalyzers.Responses;

internal static partial class KnownResponses
{
    private const string MvcNamespace = "Microsoft.AspNetCore.Mvc";
    private const string PagesNamespace = "Microsoft.AspNetCore.Mvc.RazorPages";

    /// <summary>
    /// MVC and Razor Pages, .NET 8 to 10: the helpers of controllers and page models, and the results that code creates by
    /// itself. The statuses are those of <c>[DefaultStatusCode]</c>; the rest is measured on Kestrel.
    /// </summary>
    internal static IEnumerable<ResponseRow> Mvc
    {
        get
        {
            foreach (var row in Rows(
                ResponseKind.Result,
                MvcNamespace,
                "ControllerBase",
                "Ok(value) 200",
                "Created(value) 201",
                "CreatedAtAction(value) 201",
                "CreatedAtRoute(value) 201",
                "Accepted(value) 202",
                "AcceptedAtAction(value) 202",
                "AcceptedAtRoute(value) 202",
                "NoContent() 204",
                "BadRequest(error,modelState) 400",
                "Unauthorized(value) 401",
                "NotFound(value) 404",
                "Conflict(error,modelState) 409",
                "UnprocessableEntity(error,modelState) 422",
                "StatusCode(value) statusCode",
                "Problem() statusCode=500 problem",
                "ValidationProblem(descriptor) statusCode=400 problem",
                "Content(content) kept",
                "File(fileContents,fileStream,virtualPath) kept",
                "PhysicalFile(physicalPath) kept"))
            {
                yield return row;
            }

            foreach (var row in Rows(ResponseKind.Result, MvcNamespace, "Controller", "Json(data) kept", "View() kept", "PartialView() kept", "ViewComponent() kept"))
            {
                yield return row;
            }

            foreach (var page in new[] { "PageBase", "PageModel" })
            {
                foreach (var row in Rows(
                    ResponseKind.Result,
                    PagesNamespace,
                    page,
                    "BadRequest(error,modelState) 400",
                    "Unauthorized() 401",
                    "NotFound(value) 404",
                    "StatusCode(value) statusCode",
                    "Content(content) kept",
                    "File(fileContents,fileStream,virtualPath) kept",
                    "PhysicalFile(physicalPath) kept",
                    "Page() kept",
                    "Partial() kept",
                    "ViewComponent() kept"))
                {
                    yield return row;
                }
            }

            foreach (var (inNamespace, type) in new[] { (MvcNamespace, "ControllerBase"), (PagesNamespace, "PageBase"), (PagesNamespace, "PageModel") })
            {
                foreach (var row in Rows(ResponseKind.Result, inNamespace, type, RedirectsAndHandlers))
                {
                    yield return row;
                }
            }

            yield return MvcResult("ObjectResult", "(value,Value) StatusCode=kept follows");
            yield return MvcResult("JsonResult", "(value,Value) StatusCode=kept");
            yield return MvcResult("ContentResult", "(Content) StatusCode=kept");
            yield return MvcResult("StatusCodeResult", "() statusCode");
            yield return MvcResult("EmptyResult", "() kept");
            yield return MvcResult("OkResult", "() 200");
            yield return MvcResult("OkObjectResult", "(value,Value) StatusCode=200");
            yield return MvcResult("CreatedResult", "(value,Value) StatusCode=201");
            yield return MvcResult("CreatedAtActionResult", "(value,Value) StatusCode=201");
            yield return MvcResult("CreatedAtRouteResult", "(value,Value) StatusCode=201");
            yield return MvcResult("AcceptedResult", "(value,Value) StatusCode=202");
            yield return MvcResult("AcceptedAtActionResult", "(value,Value) StatusCode=202");
            yield return MvcResult("AcceptedAtRouteResult", "(value,Value) StatusCode=202");
            yield return MvcResult("NoContentResult", "() 204");
            yield return MvcResult("BadRequestResult", "() 400");
            yield return MvcResult("BadRequestObjectResult", "(error,modelState,Value) StatusCode=400");
            yield return MvcResult("UnauthorizedResult", "() 401");
            yield return MvcResult("UnauthorizedObjectResult", "(value,Value) StatusCode=401");
            yield return MvcResult("NotFoundResult", "() 404");
            yield return MvcResult("NotFoundObjectResult", "(value,Value) StatusCode=404");
            yield return MvcResult("ConflictResult", "() 409");
            yield return MvcResult("ConflictObjectResult", "(error,modelState,Value) StatusCode=409");
            yield return MvcResult("UnsupportedMediaTypeResult", "() 415");
            yield return MvcResult("UnprocessableEntityResult", "() 422");
            yield return MvcResult("UnprocessableEntityObjectResult", "(error,modelState,Value) StatusCode=422");
            yield return MvcResult("FileContentResult", "(fileContents) kept");
            yield return MvcResult("FileStreamResult", "(fileStream) kept");
            yield return MvcResult("VirtualFileResult", "(fileName) kept");
            yield return MvcResult("PhysicalFileResult", "(fileName) kept");
            yield return MvcResult("ForbidResult", "() handler");
            yield return MvcResult("ChallengeResult", "() handler");
            yield return MvcResult("SignOutResult", "() handler");
            yield return MvcResult("SignInResult", "() handler");
        }
    }

    // Controllers and page models have these alike.
    private static string[] RedirectsAndHandlers =>
    [
        "Redirect() 302",
        "RedirectPermanent() 301",
        "RedirectPreserveMethod() 307",
        "RedirectPermanentPreserveMethod() 308",
        "LocalRedirect() 302",
        "LocalRedirectPermanent() 301",
        "LocalRedirectPreserveMethod() 307",
        "LocalRedirectPermanentPreserveMethod() 308",
        "RedirectToAction() 302",
        "RedirectToActionPermanent() 301",
        "RedirectToActionPreserveMethod() 307",
        "RedirectToActionPermanentPreserveMethod() 308",
        "RedirectToRoute() 302",
        "RedirectToRoutePermanent() 301",
        "RedirectToRoutePreserveMethod() 307",
        "RedirectToRoutePermanentPreserveMethod() 308",
        "RedirectToPage() 302",
        "RedirectToPagePermanent() 301",
        "RedirectToPagePreserveMethod() 307",
        "RedirectToPagePermanentPreserveMethod() 308",
        "Forbid() handler",
        "Challenge() handler",
        "SignIn() handler",
        "SignOut() handler",
    ];

    private static ResponseRow MvcResult(string type, string row) => Created(ResponseKind.Result, MvcNamespace, type, row);
}
