package org.waymark.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The one connection to the file. For one thread at a time. Statements are closed at once: an open one would block VACUUM. */
final class Sql implements AutoCloseable {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** The same behind another connection, such as one that fails. */
    Sql behind(UnaryOperator<Connection> other) {
        return new Sql(other.apply(connection));
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Changes rows.
     *
     * @return how many
     */
    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = with(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> all(String sql, Row<T> reader, Object... values) throws SQLException {
        try (PreparedStatement statement = with(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    <T> Optional<T> first(String sql, Row<T> reader, Object... values) throws SQLException {
        return all(sql, reader, values).stream().findFirst();
    }

    private PreparedStatement with(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
