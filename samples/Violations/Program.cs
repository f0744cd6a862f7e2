using Violations;

// dotnet run, then ask for /HSC3001/flagged/Json and /HSC3001/fixed/Json: every rule has such pairs.
Sample.Build(new WebApplicationOptions { Args = args }).Run();
