using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace WholePicture.Web.Layout;

/// <summary>
/// Pages are packed on their way: a child's picture is a tenth of its size, which counts at a bus stop.
/// Packing tells its length to who listens on the line; what that can give away, and why not here, is decision 0027.
/// </summary>
public static class SmallerAnswers
{
    /// <summary>Brotli where the browser has it, else gzip; also over TLS.</summary>
    public static IServiceCollection AddSmallerAnswers(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
        .AddResponseCompression(options => options.EnableForHttps = true);
}
