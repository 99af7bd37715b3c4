using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WholePicture.Web.Pages.Children;

/// <summary>What takes long to draw and is the same for all who see the same: <c>&lt;drawn-once of="view"&gt;</c> draws it for the first of them and keeps it with the view.</summary>
[HtmlTargetElement("drawn-once")]
public sealed class DrawnOnceTagHelper : TagHelper
{
    /// <summary>What is drawn.</summary>
    public ChildView Of { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        Of.Drawn ??= (await output.GetChildContentAsync()).GetContent();
        output.Content.SetHtmlContent(Of.Drawn);
    }
}
