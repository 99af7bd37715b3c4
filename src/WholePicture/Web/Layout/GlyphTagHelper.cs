using Microsoft.AspNetCore.Razor.TagHelpers;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Ink;

namespace WholePicture.Web.Layout;

/// <summary>A mark of the picture beside words: <c>&lt;glyph of="Letter" /&gt;</c>. The words say what it means, so those who listen do not hear it.</summary>
[HtmlTargetElement("glyph", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GlyphTagHelper : TagHelper
{
    /// <summary>Which mark.</summary>
    public Glyph Of { get; set; }

    /// <summary>The number in it.</summary>
    public int? Number { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(GlyphSvg.Draw(Of, Number));
    }
}
