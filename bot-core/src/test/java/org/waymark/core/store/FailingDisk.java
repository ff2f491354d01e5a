package org.waymark.core.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;

/** A connection whose disk can be full, or read-only: whatever writes fails then, and what reads does not. */
final class FailingDisk {

    private volatile SQLiteErrorCode fault = SQLiteErrorCode.SQLITE_OK;

    void fails(SQLiteErrorCode with) {
        fault = with;
    }

    void works() {
        fault = SQLiteErrorCode.SQLITE_OK;
    }

    Connection around(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                FailingDisk.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if ("prepareStatement".equals(method.getName()) && values != null) {
                        check(String.valueOf(values[0]));
                    }
                    try {
                        return method.invoke(real, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private void check(String sql) throws SQLException {
        String word = sql.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        boolean writes = word.equals("INSERT") || word.equals("DELETE") || word.equals("VACUUM");
        if (fault != SQLiteErrorCode.SQLITE_OK && writes) {
            throw new SQLException("the disk fails", null, fault.code);
        }
    }
}
