namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>What a test sets up is the program's own doing, so it is HSC1001 and no assertion.</summary>
public sealed class HSC1001FakeTests
{
    [Theory]
    [InlineData("mock.Setup(m => m.StatusCode).Returns([|404|]);")]
    [InlineData("mock.SetupGet(m => m.StatusCode).Returns([|404|]);")]
    [InlineData("fake.StatusCode.Returns([|404|]);")]
    [InlineData("fake.StatusCode.Returns([|404|], [|200|]);")]
    [InlineData("fake.StatusCode = [|404|];")]
    public Task Fake_Triggers(string statements) => Naming.TriggersAsync(In(statements));

    [Fact]
    public Task Fake_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        mock.Setup(m => m.Length).Returns(404);
        fake.Length.Returns(404, 500);
        fake.Length = 404;
        fake.StatusCode.Returns(Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound);
        """));

    private static string In(string statements) =>
        $$"""
        using Moq;
        using NSubstitute;

        public interface IReply
        {
            int StatusCode { get; set; }

            int Length { get; set; }
        }

        public static class Use
        {
            public static void Run(Mock<IReply> mock, IReply fake)
            {
                {{statements}}
            }
        }
        """ + TestFrameworks.Moq;
}
