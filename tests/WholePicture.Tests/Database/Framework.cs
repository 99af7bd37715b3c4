using System.Reflection;
using WholePicture.Tests.Database;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework($"WholePicture.Tests.Database.{nameof(Framework)}", "WholePicture.Tests")]

namespace WholePicture.Tests.Database;

/// <summary>xunit's own, with one thing to do when every test has run: remove the cluster they shared.</summary>
/// <remarks>Not when the process exits: the test host is given a tenth of a second for that, and then killed.</remarks>
public sealed class Framework(IMessageSink sink) : XunitTestFramework(sink)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName name, ISourceInformationProvider sources, IMessageSink sink) : XunitTestFrameworkExecutor(name, sources, sink)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, diagnostics, execution, options)
    {
        protected override async Task BeforeTestAssemblyFinishedAsync()
        {
            await TestDatabase.RemoveAll();
            await base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
