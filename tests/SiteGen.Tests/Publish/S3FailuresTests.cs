using System.Net.Sockets;
using SiteGen.Diagnostics;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

public sealed class S3FailuresTests
{
    [Fact]
    public async Task A_connection_that_is_gone_as_soon_as_it_stands_is_told_in_words()
    {
        var refused = await Assert.ThrowsAsync<InputOutputException>(() =>
            S3Failures.TryAsync<int>("s3://sheet", "be read", () => throw new SocketException((int)SocketError.NotConnected)));

        Assert.Equal("s3://sheet cannot be read: what it answers breaks off or is damaged on its way", refused.Message);
    }

    [Fact]
    public void What_breaks_off_may_be_asked_for_again_and_what_is_refused_may_not()
    {
        Assert.True(S3Failures.IsBrokenAnswer(new SocketException((int)SocketError.NotConnected)));
        Assert.False(S3Failures.IsBrokenAnswer(new Amazon.S3.AmazonS3Exception("no") { ErrorCode = "NoSuchBucket", StatusCode = System.Net.HttpStatusCode.NotFound }));
    }
}
