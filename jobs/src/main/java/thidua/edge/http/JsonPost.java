package thidua.edge.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts a document of JSON, once, and does not wait for long. */
public final class JsonPost {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private JsonPost() {}

    /**
     * @throws IOException when nobody takes it; the message names host and answer, and nothing else
     *     of the address
     */
    public static void send(String address, byte[] json) throws IOException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            URI uri = URI.create(address);
            HttpRequest request =
                    HttpRequest.newBuilder(uri)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(json))
                            .build();
            int status = status(client, request, uri);
            if (status / HUNDRED != SUCCESS) {
                throw new IOException(uri.getHost() + " answers " + status);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("no address of HTTP", e);
        }
    }

    private static int status(HttpClient client, HttpRequest request, URI uri) throws IOException {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(uri.getHost() + ": interrupted");
        } catch (IOException e) {
            throw new IOException(uri.getHost() + " does not answer", e);
        }
    }
}
