namespace Violations;

/// <summary>HSC2005: a constant that is named after another code lies wherever it is used.</summary>
public static class HSC2005
{
    public static class Flagged
    {
        public static class HttpCodes
        {
            public const int Unauthorized = 401;
            public const int Forbidden = 401;
        }

        public enum HttpStatus
        {
            Status200OK = 200,
            Status404NotFound = 400,
        }
    }

    public static class Fixed
    {
        public static class HttpCodes
        {
            public const int Unauthorized = 401;
            public const int Forbidden = 403;
        }

        public enum HttpStatus
        {
            Status200OK = 200,
            Status404NotFound = 404,
        }
    }
}
