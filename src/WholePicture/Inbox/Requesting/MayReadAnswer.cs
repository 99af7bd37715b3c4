using WholePicture.Access.Rights;

namespace WholePicture.Inbox.Requesting;

/// <summary>Who reads what an agency answered, of those who may open the child's picture (REQ DA-10). That there is an answer, all of them see. Pure; deny beats allow.</summary>
public static class MayReadAnswer
{
    /// <summary>Whether a reader does. An answer is free text and may say where somebody is safe: nobody reads one through broken glass.</summary>
    public static bool Of(InformationRequest request, Reader reader) => reader.Ground is not Ground.BrokeGlass
        && (request.Given is not { OnlyAsker: true } || request.AskedBy == reader.Professional.Id || request.Asked == reader.Agency);
}
