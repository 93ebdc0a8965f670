using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Render.Share;

namespace SiteGen.Tests.Render.Share;

/// <summary>The picture beside a link to a page.</summary>
public sealed class SharePictureTests
{
    private const string Title = "Đàm phán kiểm soát vũ khí Mỹ – Trung: ẵ ễ ộ ữ ỹ";

    private static readonly byte[] Picture = [.. SharePicture.Draw("Sự kiện", Title, "Một trang dữ kiện").Span];

    [Fact]
    public void It_has_the_same_bytes_on_every_machine() =>
        Assert.StartsWith("f45782864812b2241d6bcffe3e332efbc4c97c4fafea2ff619236c50bb314c", Convert.ToHexStringLower(SHA256.HashData(Picture)), StringComparison.Ordinal);

    [Fact]
    public void It_is_a_small_PNG_of_the_size_that_pages_say()
    {
        Assert.Equal([0x89, .. "PNG\r\n\u001A\n"u8], Picture[..8]);
        Assert.Equal((SharePicture.Width, SharePicture.Height), (BinaryPrimitives.ReadInt32BigEndian(Picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(Picture.AsSpan(20))));
        Assert.InRange(Picture.Length, 2_000, 8_000);
    }

    // The system's own unpacking checks the checksum, too.
    [Fact]
    public void What_is_packed_is_unpacked_as_it_was()
    {
        var rows = Enumerable.Range(0, 400).SelectMany(row => Enumerable.Range(0, 151).Select(column => (byte)(row % 7 < 4 ? 0 : (row / 9 * column) ^ column))).ToArray();
        using var packed = new MemoryStream(Deflate.Compress(rows, 151));
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true))
            zlib.CopyTo(unpacked);

        Assert.Equal(rows, unpacked.ToArray());
        Assert.Equal(packed.Length, packed.Position);
    }

    [Fact]
    public void Every_letter_of_Vietnamese_has_its_mark_also_where_a_file_writes_it_in_two()
    {
        var letters = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯYđĐ" + string.Concat("aăâeêioôơuưy".SelectMany(letter => "\u0300\u0301\u0303\u0309\u0323".Select(tone => $"{letter}{tone}")));

        Assert.True(SharePicture.CanShow(letters));
        Assert.Equal(SharePicture.Draw("", "đầu", "").ToArray(), SharePicture.Draw("", "đầu".Normalize(NormalizationForm.FormD), "").ToArray());
        Assert.NotEqual(SharePicture.Draw("", "đầu", "").ToArray(), SharePicture.Draw("", "đâu", "").ToArray());
    }

    [Theory]
    [InlineData("军备控制")]
    [InlineData("a 🙂")]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_title_with_letters_that_it_has_not_is_not_drawn_in_part(string title) => Assert.False(SharePicture.CanShow(title));

    [Theory]
    [InlineData("Kho đầu đạn", "Kho đầu đạn")]
    [InlineData("Các cuộc tham vấn về kiểm soát vũ khí", "Các cuộc tham vấn về kiểm|soát vũ khí")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", "Donaudampfschifffahrtsge|sellschaftskapitän")]
    public void A_title_is_broken_between_words_and_a_long_word_where_the_line_ends(string title, string lines) =>
        Assert.Equal(lines.Split('|'), SharePicture.Lines(title));

    [Fact]
    public void What_there_is_no_room_for_is_cut_and_never_drawn_outside()
    {
        var title = string.Concat(Enumerable.Repeat("Vũ khí hạt nhân Ǻ ", 40)).Replace('Ǻ', 'Ẫ');

        var lines = SharePicture.Lines(title).ToList();

        Assert.Equal(4, lines.Count);
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.NotEmpty(SharePicture.Draw(title, new string('Ẫ', 500), title).ToArray());
    }
}
