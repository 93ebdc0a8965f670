using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Publish;

/// <summary>Finds credentials where users of such stores keep them: in the environment, or in a profile under
/// <c>~/.aws</c>. Nothing else is asked, and nothing is printed.</summary>
internal static class S3Credentials
{
    private const string AccessKey = "AWS_ACCESS_KEY_ID";
    private const string SecretKey = "AWS_SECRET_ACCESS_KEY";
    private const string SessionToken = "AWS_SESSION_TOKEN";
    private const string UsualProfile = "default";

    /// <returns>The credentials, and the region that goes with them, if any is said.</returns>
    /// <exception cref="InputOutputException">There are none; it says by which names they are looked for.</exception>
    public static (AWSCredentials Credentials, string? Region) Find(StoreSettings settings)
    {
        // Otherwise the library would ask an address that only machines of Amazon have.
        Environment.SetEnvironmentVariable("AWS_EC2_METADATA_DISABLED", "true");
        var region = settings.Region ?? Variable("AWS_REGION") ?? Variable("AWS_DEFAULT_REGION");
        if (settings.Profile is null && Variable(AccessKey) is { } key && Variable(SecretKey) is { } secret)
        {
            return (Variable(SessionToken) is { } token ? new SessionAWSCredentials(key, secret, token) : new BasicAWSCredentials(key, secret), region);
        }

        var name = settings.Profile ?? Variable("AWS_PROFILE");
        var profiles = new CredentialProfileStoreChain(Variable("AWS_SHARED_CREDENTIALS_FILE"));
        if (!profiles.TryGetProfile(name ?? UsualProfile, out var profile))
        {
            throw NoProfile(name);
        }

        if (AWSCredentialsFactory.TryGetAWSCredentials(profile, profiles, out var credentials))
        {
            return (credentials, region ?? profile.Region?.SystemName);
        }

        throw new InputOutputException($"the profile {profile.Name} holds no credentials that sitegen can use",
            "it needs aws_access_key_id and aws_secret_access_key, or a credential_process");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static InputOutputException NoProfile(string? name)
    {
        if (name is null)
        {
            return new("there are no credentials for the store",
                $"set {AccessKey} and {SecretKey} in the environment, or name a profile of ~/.aws/credentials by AWS_PROFILE or `profile`");
        }

        return new($"there is no profile {name} in ~/.aws",
            $"write it there (aws configure --profile {name}), or leave its name out and set {AccessKey} and {SecretKey}");
    }
}
