using System.Reflection;
using SiteGen.Tests.Tools;
using Xunit.Sdk;

namespace SiteGen.Tests.Publish;

/// <summary>The kinds of target that need nothing but the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfEachKindAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["folder"], ["git"]];
}

/// <summary>The store, which needs a server: skipped only where there is none and nobody relies on the result.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfStoreAttribute : DataAttribute
{
    public OfStoreAttribute() => Skip = S3Server.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["s3"]];
}
