using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Looks;

/// <summary>Looks to be listed.</summary>
/// <param name="Read">The looks.</param>
/// <param name="Known">The agencies and professionals.</param>
/// <param name="Own">Whether they are all one's own; then it says at whom instead of who.</param>
public sealed record LookLines(LooksRead Read, Partnership Known, bool Own)
{
    /// <summary>Whether whoever looked was let in by the child's own door. That door decides again when they go back.</summary>
    public static bool IsOfChild(Looked what) => what is Looked.Picture or Looked.AsText or Looked.Line or Looked.Concern or Looked.WhoLooked
        or Looked.Recording or Looked.Chronology or Looked.Family or Looked.Harm;

    /// <summary>At what, in words.</summary>
    public static string At(Looked what) => what switch
    {
        Looked.AsText => "The picture as text",
        Looked.Picture => "The picture",
        Looked.Line => "A line in a list",
        Looked.Found => "Found by a search",
        Looked.FoundShut => "Found by a search, and shut: nothing of them was shown",
        Looked.Concern => "A concern",
        Looked.WhoLooked => "Who has looked",
        Looked.Recording => "A form to record on",
        Looked.Chronology => "The chronology",
        Looked.Adult => "An adult in the picture, across families",
        Looked.Family => "The family, drawn",
        Looked.Harm => "How harm has built up",
        Looked.Asked => "Who was asked, and what they answered",
        Looked.AboutWhom => "Beside a piece that may be about them",
        Looked.Refused => "Refused: nothing was shown",
        _ => Say.Sentence(Say.Words(what)),
    };

    /// <summary>Why they might, in words.</summary>
    public static string Why(string why) => why switch
    {
        "involved" => "Works with the family",
        "manages" => "Manages somebody who works with the family",
        "told" => "Told of a concern",
        "duty" => "On duty",
        "broke-glass" => "Broke the glass",
        "searched" => "A search",
        "asked" => "A question between agencies",
        "none" => "No tie, no duty and no broken glass",
        _ => Say.Sentence(why.Replace('-', ' ')),
    };
}
