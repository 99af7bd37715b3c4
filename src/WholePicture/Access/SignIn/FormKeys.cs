using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.SignIn;

/// <summary>Keeps the keys with which forms are sealed where every node finds them. The framework asks for them in its own, blocking way, a few times a day.</summary>
public sealed class FormKeys(NpgsqlDataSource database) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var list = database.CreateCommand("select xml from access.form_key order by id");
        using var rows = list.ExecuteReader();
        var found = new List<XElement>();
        while (rows.Read())
        {
            found.Add(XElement.Parse(rows.GetString(0)));
        }

        return found;
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var insert = database.Command("insert into access.form_key (xml) values ($1)", element.ToString(SaveOptions.DisableFormatting));
        insert.ExecuteNonQuery();
    }
}
