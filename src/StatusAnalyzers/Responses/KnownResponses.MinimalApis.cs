using System.Collections.Generic;

namespace StatusAnalyzers.Responses;

internal static partial class KnownResponses
{
    /// <summary>Minimal APIs, .NET 8 to 10: <c>Results</c> and <c>TypedResults</c>, whose methods have the same names and statuses but for the last few.</summary>
    internal static IEnumerable<ResponseRow> MinimalApis
    {
        get
        {
            foreach (var type in new[] { "Results", "TypedResults" })
            {
                foreach (var row in Rows(
                    ResponseKind.Result,
                    "Microsoft.AspNetCore.Http",
                    type,
                    "Ok(value) 200",
                    "Created(value) 201",
                    "CreatedAtRoute(value) 201",
                    "Accepted(value) 202",
                    "AcceptedAtRoute(value) 202",
                    "NoContent() 204",
                    "BadRequest(error) 400",
                    "Unauthorized() 401",
                    "NotFound(value) 404",
                    "Conflict(error) 409",
                    "UnprocessableEntity(error) 422",
                    "InternalServerError(error) 500",
                    "StatusCode() statusCode",
                    "Problem(problemDetails) statusCode=500 problem completes",
                    "Json(data) statusCode=kept completes",
                    "Text(content,utf8Content) statusCode=kept",
                    "Content(content) statusCode=kept",
                    "Bytes(contents) kept",
                    "Stream(stream,pipeReader,streamWriterCallback) kept",
                    "ServerSentEvents(values) kept",
                    "Redirect() redirect",
                    "LocalRedirect() redirect",
                    "RedirectToRoute() redirect",
                    "Forbid() handler",
                    "Challenge() handler",
                    "SignIn() handler",
                    "SignOut() handler"))
                {
                    yield return row;
                }
            }

            foreach (var row in Rows(
                ResponseKind.Result,
                "Microsoft.AspNetCore.Http",
                "Results",
                "ValidationProblem() statusCode=400 problem",
                "File(fileContents,fileStream,path) kept"))
            {
                yield return row;
            }

            foreach (var row in Rows(
                ResponseKind.Result,
                "Microsoft.AspNetCore.Http",
                "TypedResults",
                "ValidationProblem() 400 problem",
                "File(fileContents,fileStream) kept",
                "PhysicalFile(path) kept",
                "VirtualFile(path) kept"))
            {
                yield return row;
            }
        }
    }
}
