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
    [InlineData("mock.Setup(m => m.StatusCode).Returns(() => [|404|]);")]
    [InlineData("mock.SetupSequence(m => m.StatusCode).Returns([|429|]).Returns([|200|]);")]
    [InlineData("mock.Verify(m => m.Send([|404|], It.IsAny<int>()));")]
    [InlineData("mock.Verify(m => m.Send(It.Is<int>(c => c == [|404|]), It.IsAny<int>()));")]
    [InlineData("mock.Verify(m => m.Send(It.IsIn([|404|], [|410|]), It.IsAny<int>()));")]
    [InlineData("fake.Received().Send(Arg.Is([|404|]), 500);")]
    [InlineData("fake.Received().Send(Arg.Is<int>([|404|]), 500);")]
    [InlineData("fake.Received().Send(Arg.Is<int>(x => x == [|404|]), 500);")]
    public Task Fake_Triggers(string statements) => Naming.TriggersAsync(In(statements));

    [Fact]
    public Task Fake_DoesNotTrigger() => Naming.DoesNotTriggerAsync(In(
        """
        mock.Setup(m => m.Length).Returns(404);
        fake.Length.Returns(404, 500);
        fake.Length = 404;
        mock.Setup(m => m.Length).Returns(() => 404);
        mock.SetupSequence(m => m.Length).Returns(429).Returns(200);
        mock.Verify(m => m.Send(It.IsAny<int>(), 404));
        mock.Verify(m => m.Send(It.IsAny<int>(), It.Is<int>(c => c == 404)));
        mock.Verify(m => m.Send(It.IsAny<int>(), It.IsIn(404, 410)));
        fake.Received().Send(Arg.Is<int>(x => x > 400), Arg.Is(500));
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

            void Send(int statusCode, int length);
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
