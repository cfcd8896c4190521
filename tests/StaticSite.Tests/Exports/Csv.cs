namespace StaticSite.Tests.Exports;

/// <summary>Reads CSV as RFC 4180 has it, and refuses what it does not allow.</summary>
internal static class Csv
{
    public static IEnumerable<List<string>> Rows(string csv)
    {
        var (row, cell) = (new List<string>(), "");
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"' && cell.Length == 0)
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    cell += csv[i];
                    if (csv[i] == '"')
                        i++;
                }

                Assert.True(csv[i + 1] is ',' or '\r');
            }
            else if (csv[i] == ',')
            {
                row.Add(cell);
                cell = "";
            }
            else if (csv[i] == '\r')
            {
                Assert.Equal('\n', csv[++i]);
                row.Add(cell);
                yield return row;
                (row, cell) = ([], "");
            }
            else
            {
                Assert.False(csv[i] is '"' or '\n');
                cell += csv[i];
            }
        }

        Assert.Equal((0, ""), (row.Count, cell));
    }

    /// <summary>What was written, where an apostrophe kept it from being run.</summary>
    public static string Text(string cell) => cell is ['\'', .. var text] ? text : cell;

    /// <summary>The items of a cell that holds a list.</summary>
    public static IEnumerable<string> Items(string cell)
    {
        var item = "";
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\')
            {
                item += cell[++i];
            }
            else if (cell[i] == ';')
            {
                Assert.Equal(' ', cell[++i]);
                yield return item;
                item = "";
            }
            else
            {
                item += cell[i];
            }
        }

        yield return item;
    }
}
