package com.linecorp.armeria.server;

import com.linecorp.armeria.common.RequestContext;

/** Stands for the type of Armeria 1.40.0, whose jar is large. */
public interface ServiceRequestContext extends RequestContext {
  static ServiceRequestContext current() {
    throw new UnsupportedOperationException();
  }
}
