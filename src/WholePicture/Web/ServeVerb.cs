using System.CommandLine;

namespace WholePicture.Web;

/// <summary><c>wholepicture serve</c>.</summary>
public static class ServeVerb
{
    public static Command Command
    {
        get
        {
            var command = new Command("serve", "Start WholePicture on this machine.");
            command.SetAction((_, _) => Task.FromResult(0));
            return command;
        }
    }
}
