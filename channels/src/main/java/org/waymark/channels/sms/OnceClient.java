package org.waymark.channels.sms;

import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls Twilio exactly once, whatever comes back. The SDK's own client tries a call up to three times and the HTTP client below it
 * each of those twice, so that one message could go out six times.
 */
final class OnceClient extends HttpClient {

    private static final int FIRST_FAULT = 400;
    private static final int TOO_MANY = 429;
    private static final int FIRST_SERVER_FAULT = 500;

    private final String api;
    private final CloseableHttpClient http;

    /**
     * Ready to call.
     *
     * @param api where, instead of the address that the SDK has built in
     * @param patience for a connection, and again for the answer
     */
    OnceClient(URI api, Duration patience) {
        this.api = api.toString().replaceAll("/+$", "");
        Timeout timeout = Timeout.of(patience);
        this.http = HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                // A kept connection may have been closed at the other end, and then nobody knows whether a call went
                // through.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .build();
    }

    /** Nothing went out: it can be tried again without harm. */
    static final class NotSentException extends ApiConnectionException {

        private static final long serialVersionUID = 1L;

        NotSentException(String why) {
            super(why);
        }
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    /**
     * Calls.
     *
     * @throws NotSentException when no connection came about, or Twilio asks us to wait
     * @throws ApiException when it was refused by something that does not speak Twilio's JSON
     * @throws ApiConnectionException when nobody can know: a fault of their server, a cut connection, or no answer
     */
    @Override
    public Response makeRequest(Request request) {
        try {
            Response response = http.execute(call(request), OnceClient::read);
            if (response.getStatusCode() == TOO_MANY) {
                throw new NotSentException("too many calls");
            }
            if (response.getStatusCode() >= FIRST_SERVER_FAULT) {
                throw new ApiConnectionException("status " + response.getStatusCode());
            }
            if (response.getStatusCode() >= FIRST_FAULT
                    && !response.getContent().startsWith("{")) {
                // The SDK forgets the status where it cannot read the body.
                throw new ApiException("status " + response.getStatusCode(), response.getStatusCode());
            }
            return response;
        } catch (ConnectException | ConnectTimeoutException | UnknownHostException | SSLHandshakeException unreached) {
            throw new NotSentException(unreached.getClass().getName());
        } catch (IOException broken) {
            throw new ApiConnectionException(broken.getClass().getName());
        }
    }

    private HttpUriRequestBase call(Request request) {
        URI built = URI.create(request.constructURL().toString());
        String query = built.getRawQuery() == null ? "" : "?" + built.getRawQuery();
        HttpUriRequestBase call =
                new HttpUriRequestBase(request.getMethod().toString(), URI.create(api + built.getRawPath() + query));
        call.addHeader("Authorization", request.getAuthString());
        call.addHeader("Accept", "application/json");
        if (request.getMethod() == HttpMethod.POST) {
            call.setEntity(new StringEntity(
                    request.encodeFormBody(),
                    ContentType.APPLICATION_FORM_URLENCODED.withCharset(StandardCharsets.UTF_8)));
        }
        return call;
    }

    private static Response read(ClassicHttpResponse response) throws IOException {
        try {
            String body = response.getEntity() == null
                    ? ""
                    : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
            return new Response(body, response.getCode(), response.getHeaders());
        } catch (ParseException e) {
            throw new IOException("not a body", e);
        }
    }
}
