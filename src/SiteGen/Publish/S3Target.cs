using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Publish;

/// <summary>A bucket, or a folder in one, of a store that speaks S3. Nothing outside of the prefix is listed, read or changed.</summary>
internal sealed class S3Target : ITarget
{
    private const int Retries = 5;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);
    private const string UsualRegion = "us-east-1";

    private readonly StoreSettings _settings;
    private readonly AmazonS3Client _store;

    private S3Target(StoreSettings settings, AmazonS3Client store) => (_settings, _store) = (settings, store);

    public string Name => $"the store s3://{_settings.Bucket}/{_settings.Prefix}{(_settings.Endpoint is { } endpoint ? $" at {endpoint}" : "")}";

    public bool KeepsHeaders => true;

    public int AtOnce => 16;

    /// <exception cref="InputOutputException">There are no credentials.</exception>
    public static S3Target Open(StoreSettings settings)
    {
        var (credentials, region) = S3Credentials.Find(settings);
        var config = new AmazonS3Config
        {
            // Everything is said here: what is left out, the library would look for in the network.
            DefaultConfigurationMode = DefaultConfigurationMode.Standard,
            ForcePathStyle = settings.PathStyle ?? settings.Endpoint is not null,
            MaxErrorRetry = Retries,
            RetryMode = RequestRetryMode.Standard,
            // Stores of others do not know the newer checksums; the hash of each body is sent all the same.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (settings.Endpoint is { } endpoint)
        {
            (config.ServiceURL, config.AuthenticationRegion) = (endpoint, region ?? UsualRegion);
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region ?? UsualRegion);
        }

        return new(settings, new(credentials, config));
    }

    public Task<IReadOnlyDictionary<string, Stored>> ReadAsync() => Try<IReadOnlyDictionary<string, Stored>>("be listed", async () =>
    {
        var files = new Dictionary<string, Stored>(StringComparer.Ordinal);
        var request = new ListObjectsV2Request { BucketName = _settings.Bucket, Prefix = _settings.Prefix };
        ListObjectsV2Response page;
        do
        {
            page = await _store.ListObjectsV2Async(request, Interruption.Token);
            foreach (var stored in page.S3Objects ?? [])
            {
                files[stored.Key[_settings.Prefix.Length..]] = new(stored.Size ?? 0, stored.ETag);
            }

            request.ContinuationToken = page.NextContinuationToken;
        }
        while (page.IsTruncated == true);

        // What consoles make for an empty folder is nobody's file.
        foreach (var folder in files.Where(file => file.Value.Size == 0 && (file.Key.Length == 0 || file.Key.EndsWith('/'))).ToList())
        {
            files.Remove(folder.Key);
        }

        files.Remove(Listing.FileName);
        return files;
    });

    public Task<byte[]?> ReadListingAsync() => Try("be read", async () =>
    {
        // The library tries again what is not answered, but not an answer that ends in the middle.
        for (var again = 0; ; again++)
        {
            if (await TryReadListingAsync(isLast: again == Retries) is (true, var listing))
            {
                return listing;
            }

            await Task.Delay(FirstWait * (1 << again), Interruption.Token);
        }
    });

    private async Task<(bool IsWhole, byte[]? Listing)> TryReadListingAsync(bool isLast)
    {
        try
        {
            using var answer = await _store.GetObjectAsync(_settings.Bucket, KeyOf(Listing.FileName), Interruption.Token);
            using var bytes = new MemoryStream();
            await answer.ResponseStream.CopyToAsync(bytes, Interruption.Token);
            return (true, bytes.ToArray());
        }
        catch (AmazonS3Exception missing) when (missing.ErrorCode == "NoSuchKey")
        {
            return (true, null);
        }
        catch (Exception failure) when (!isLast && S3Failures.IsBrokenAnswer(failure))
        {
            return (false, null);
        }
    }

    public async Task<bool> HasAsync(SiteFile file, Stored stored, Listed? listed)
    {
        if (stored.Size != file.Size)
        {
            return false;
        }

        // Only where it is not known what was put there last, the store is asked for what it tells readers.
        return listed is { Hash: not null } && listed.Tag == stored.Tag
            ? listed.Hash == file.Hash && listed.Headers == Headers.Of(file.Path)
            : stored.Tag?.Trim('"') == Convert.ToHexStringLower(Md5(file.Read())) && await HeadersAsync(file.Path) == Headers.Of(file.Path);
    }

    // Whether it may be written is seen by the list of what is on its way, before any page is changed.
    public Task BeginAsync(Plan plan) => Task.CompletedTask;

    public async Task<string?> PutAsync(SiteFile file) => await PutAsync(file.Path, file.Read(), Headers.Of(file.Path));

    public Task PutListingAsync(byte[] listing) => PutAsync(Listing.FileName, listing, Headers.OfListing);

    public Task DeleteAsync(string path) => Try("be deleted", async () =>
    {
        try
        {
            await _store.DeleteObjectAsync(_settings.Bucket, KeyOf(path), Interruption.Token);
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound && missing.ErrorCode != "NoSuchBucket")
        {
            // As it should be.
        }

        return true;
    });

    public Task FinishAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<string> PutAsync(string path, byte[] content, Headers headers) => Try("be written", async () =>
    {
        using var body = new MemoryStream(content);
        var request = new PutObjectRequest
        {
            BucketName = _settings.Bucket,
            Key = KeyOf(path),
            InputStream = body,
            ContentType = headers.Type,
            MD5Digest = Convert.ToBase64String(Md5(content)),
            UseChunkEncoding = false,
        };
        request.Headers.CacheControl = headers.Cache;
        return (await _store.PutObjectAsync(request, Interruption.Token)).ETag;
    });

    private Task<Headers> HeadersAsync(string path) => Try("be read", async () =>
    {
        var answer = await _store.GetObjectMetadataAsync(_settings.Bucket, KeyOf(path), Interruption.Token);
        return new Headers(answer.Headers.ContentType, answer.Headers.CacheControl);
    });

    private string KeyOf(string path) => _settings.Prefix + path;

    private Task<T> Try<T>(string what, Func<Task<T>> action) => S3Failures.TryAsync(Name, what, () => AgainAsync(action));

    // Of a connection that is gone as soon as it stands, nothing was asked: the library does not try that again.
    private static async Task<T> AgainAsync<T>(Func<Task<T>> action)
    {
        for (var again = 0; ; again++)
        {
            try
            {
                return await action();
            }
            catch (SocketException) when (again < Retries)
            {
                await Task.Delay(FirstWait * (1 << again), Interruption.Token);
            }
        }
    }

#pragma warning disable CA5351 // By it stores name what an object holds; it keeps no secret.
    private static byte[] Md5(byte[] content) => MD5.HashData(content);
#pragma warning restore CA5351
}
