using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>What went wrong with a store, in words and with the mend. Of the library's own words none are taken: they may repeat what was sent.</summary>
internal static class S3Failures
{
    private const string Again = "what is published works as it is; publish again, and it goes on from there";

    /// <param name="what">What could not be done to it, e.g. <c>be read</c>.</param>
    public static async Task<T> TryAsync<T>(string target, string what, Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (AmazonServiceException failure)
        {
            throw Of(target, what, failure);
        }
        catch (Exception failure) when (IsBrokenAnswer(failure))
        {
            throw new InputOutputException($"{target} cannot {what}: what it answers breaks off or is damaged on its way", $"look at the network; {Again}");
        }
        catch (Exception failure) when (failure is AmazonClientException or HttpRequestException or IOException or TimeoutException
            || (failure is OperationCanceledException && !Interruption.Token.IsCancellationRequested))
        {
            throw new InputOutputException($"{target} cannot {what}: it does not answer", $"look at `endpoint` of the target and at the network; {Again}");
        }
    }

    /// <summary>Whether an answer came, but not whole: it ended early, its hash is not the one that the store names, or the connection was gone as soon as it
    /// stood.</summary>
    public static bool IsBrokenAnswer(Exception failure) =>
        failure is HttpIOException or SocketException or AmazonClientException { InnerException: null or HttpIOException };

    private static InputOutputException Of(string target, string what, AmazonServiceException failure) => failure.ErrorCode switch
    {
        "NoSuchBucket" => new($"{target} is not there: there is no such bucket", "make it first, or look at `bucket`, `region` and `endpoint` of the target"),
        "InvalidAccessKeyId" or "SignatureDoesNotMatch" or "ExpiredToken" or "InvalidToken" => new(
            $"{target} does not take these credentials", "look at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or at the profile that the target names"),
        "PermanentRedirect" or "AuthorizationHeaderMalformed" or "IllegalLocationConstraintException" =>
            new($"{target} is in another region", "write `region` of the target as the store tells it"),
        "RequestTimeTooSkewed" => new($"{target} does not take the time of this machine", "set its clock"),
        _ when failure.StatusCode == HttpStatusCode.Forbidden =>
            new($"{target} may not {what} with these credentials", $"let them list, read, write and delete there; {Again}"),
        var code => new($"{target} cannot {what}: it answers {(string.IsNullOrEmpty(code) ? failure.StatusCode.ToString() : code)}", Again),
    };
}
