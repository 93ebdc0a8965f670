using System.Globalization;
using System.Text;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using SiteGen.Model;
using SiteGen.Publish;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Publish;

/// <summary>A folder in the bucket of the real server.</summary>
internal sealed class StorePlace : Place
{
    private static int _places;

    private readonly AmazonS3Client _store = new(S3Server.AccessKey, S3Server.SecretKey, new AmazonS3Config
    {
        ServiceURL = S3Server.Address.AbsoluteUri,
        ForcePathStyle = true,
        AuthenticationRegion = "us-east-1",
        RequestChecksumCalculation = Amazon.Runtime.RequestChecksumCalculation.WHEN_REQUIRED,
    });

    // Of one, the beginning of its name is the other's whole name.
    public string Prefix { get; } = string.Create(CultureInfo.InvariantCulture, $"sheet {Interlocked.Increment(ref _places)}/");

    public override string Yaml => $"    kind: s3\n    bucket: {S3Server.Bucket}\n    endpoint: {S3Server.Address}\n    prefix: {Prefix}\n";

    public override IReadOnlyDictionary<string, string> Environment { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["AWS_ACCESS_KEY_ID"] = S3Server.AccessKey, ["AWS_SECRET_ACCESS_KEY"] = S3Server.SecretKey };

    public override ITarget Open() => Open(S3Server.Address);

    public ITarget Open(Uri endpoint, string bucket = S3Server.Bucket)
    {
        foreach (var (name, value) in Environment)
            System.Environment.SetEnvironmentVariable(name, value);
        return S3Target.Open(new StoreSettings(bucket, endpoint.AbsoluteUri, Region: null, Prefix, Profile: null, PathStyle: null));
    }

    public override void Put(string path, string text) => PutAt(Prefix + path, text, "text/plain");

    public void PutAt(string key, string text, string type) =>
        Now(() => _store.PutObjectAsync(new PutObjectRequest { BucketName = S3Server.Bucket, Key = key, ContentBody = text, ContentType = type, UseChunkEncoding = false }));

    public override void Delete(string path) => Now(() => _store.DeleteObjectAsync(S3Server.Bucket, Prefix + path));

    /// <summary>What readers are told of a file.</summary>
    public (string Type, string Cache, DateTime? Written) Told(string path)
    {
        var answer = Now(() => _store.GetObjectMetadataAsync(S3Server.Bucket, Prefix + path));
        return (answer.Headers.ContentType, answer.Headers.CacheControl, answer.LastModified);
    }

    /// <summary>Every key of the bucket, whoever put it there.</summary>
    public IReadOnlyList<string> Keys() => [.. Objects("").Select(stored => stored.Key)];

    public override IReadOnlyDictionary<string, string> Served() => Content();

    public override void Dispose()
    {
        foreach (var stored in Objects(Prefix))
            Now(() => _store.DeleteObjectAsync(S3Server.Bucket, stored.Key));
        _store.Dispose();
    }

    protected override IReadOnlyDictionary<string, string> All() => Objects(Prefix).ToDictionary(stored => stored.Key[Prefix.Length..], stored => Text(stored.Key), StringComparer.Ordinal);

    private List<S3Object> Objects(string prefix) => Now(() => _store.ListObjectsV2Async(new ListObjectsV2Request { BucketName = S3Server.Bucket, Prefix = prefix })).S3Objects ?? [];

    private string Text(string key)
    {
        using var answer = Now(() => _store.GetObjectAsync(S3Server.Bucket, key));
        using var reader = new StreamReader(answer.ResponseStream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
