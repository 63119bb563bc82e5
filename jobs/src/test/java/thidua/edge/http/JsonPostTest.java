package thidua.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class JsonPostTest {
    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

    private final List<String> taken = new ArrayList<>();

    private HttpServer collector(int status) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext(
                "/",
                exchange -> {
                    taken.add(
                            "%s %s %s %s"
                                    .formatted(
                                            exchange.getRequestMethod(),
                                            exchange.getRequestURI(),
                                            exchange.getRequestHeaders().getFirst("Content-Type"),
                                            new String(
                                                    exchange.getRequestBody().readAllBytes(),
                                                    StandardCharsets.UTF_8)));
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/metrics?key=secret";
    }

    @Test
    void the_document_is_posted_as_it_is() throws IOException {
        HttpServer server = collector(200);
        try {
            JsonPost.send(address(server), JSON);
        } finally {
            server.stop(0);
        }
        assertThat(taken).containsExactly("POST /v1/metrics?key=secret application/json {}");
    }

    @Test
    void who_refuses_it_is_named_without_what_else_the_address_holds() throws IOException {
        HttpServer server = collector(503);
        try {
            assertThatThrownBy(() -> JsonPost.send(address(server), JSON))
                    .isInstanceOf(IOException.class)
                    .hasMessage("127.0.0.1 answers 503");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> JsonPost.send(address(server), JSON))
                .isInstanceOf(IOException.class)
                .hasMessage("127.0.0.1 does not answer");
        assertThatThrownBy(() -> JsonPost.send("no address", JSON))
                .isInstanceOf(IOException.class)
                .hasMessage("no address of HTTP");
    }
}
