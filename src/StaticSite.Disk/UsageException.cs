namespace StaticSite.Disk;

/// <summary>The command line asks for what cannot be. The message is a sentence with the way out.</summary>
internal sealed class UsageException(string message) : Exception(message);
