using Npgsql;
using WholePicture.Web;

namespace WholePicture.Intake.Arriving;

/// <summary>Tells a sender plainly when the database does not answer.</summary>
internal static class NotNow
{
    public static async ValueTask<object?> When(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        try
        {
            return await next(call);
        }
        catch (NpgsqlException)
        {
            return Problem.NotNow;
        }
    }
}
