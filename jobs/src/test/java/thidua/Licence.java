package thidua;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A licence under which a library may come along, by the names that libraries give it. */
enum Licence {
    APACHE(
            "Apache-2.0",
            "Apache-2.0",
            "Apache 2.0",
            "Apache License 2.0",
            "Apache License, Version 2.0",
            "The Apache License, Version 2.0",
            "The Apache Software License, Version 2.0"),
    MIT("MIT", "MIT", "The MIT License"),
    MIT_0("MIT-0", "MIT-0"),
    BSD_0("0BSD", "0BSD"),
    BSD_2("BSD-2-Clause", "BSD-2-Clause", "The BSD 2-Clause License"),
    BSD_3(
            "BSD-3-Clause",
            "EDL 1.0",
            "Eclipse Distribution License - v 1.0",
            "The (New) BSD License"),
    EPL_2("EPL-2.0", "EPL-2.0", "EPL 2.0", "Eclipse Public License 2.0"),
    /** Only of libraries that stay jars of their own, which whoever wants to may replace. */
    LGPL_2_1("LGPL-2.1-or-later", "GNU Lesser General Public License (LGPL), version 2.1 or later");

    private final String spdx;
    private final List<String> names;

    Licence(String spdx, String... names) {
        this.spdx = spdx;
        this.names = List.of(names);
    }

    String spdx() {
        return spdx;
    }

    static Optional<Licence> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.names.stream().anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
    }
}
